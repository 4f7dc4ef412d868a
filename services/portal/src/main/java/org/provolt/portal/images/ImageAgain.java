package org.provolt.portal.images;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/images/{id}/again`: having an image's file read again, by the reader of today, and with what was said wrongly of
/// it said right.
@Path("/images/{imageId}/again")
@RolesAllowed("technician")
@RunOnVirtualThread
public class ImageAgain {

    private final House house;
    private final Visitor visitor;

    ImageAgain(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "images")
    record Again(ImageCard image, Form form) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("imageId") UUID imageId) {
        return of(
                imageId,
                image -> Response.ok(new Again(image, shape(imageId).blank(visitor.getZone())))
                        .build());
    }

    @POST
    public Response readAgain(
            @PathParam("imageId") UUID imageId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(imageId).sent(sent, visitor.getZone()).checked();
        return of(
                imageId, image -> form.isRefused() ? Formed.again(new Again(image, form)) : told(image, form, headers));
    }

    private Response told(ImageCard image, Form form, HttpHeaders headers) {
        UUID importId = image.source().importId();
        return switch (house.tell(Question.at("/imports/{}/rereading", importId), form.command(), ImageImport.class)) {
            case Answer.Found<ImageImport> done -> Formed.go("/imports/" + importId, headers);
            case Answer.Failed<ImageImport>(var why) -> Formed.again(new Again(image, form.refused(why)));
        };
    }

    private Response of(UUID imageId, Function<ImageCard, Response> answer) {
        return switch (house.ask(Question.at("/images/{}", imageId), ImageCard.class)
                .answer()) {
            case Answer.Found<ImageCard> image -> answer.apply(image.value());
            case Answer.Failed<ImageCard>(var why) -> Sorry.because(why);
        };
    }

    private static FormShape shape(UUID imageId) {
        return FormShape.of(
                "image-again-" + imageId,
                text("/stage"),
                number("/pixel_size_um"),
                moment("/acquired_at"),
                text("/time_zone"),
                text("/reason"));
    }
}
