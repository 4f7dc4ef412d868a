package org.provolt.portal.images;

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
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/images/{id}/withdraw`: taking an image back, such as one of another cell.
@Path("/images/{imageId}/withdraw")
@RolesAllowed("technician")
@RunOnVirtualThread
public class ImageWithdrawal {

    private final House house;
    private final Visitor visitor;

    ImageWithdrawal(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "images")
    record Withdraw(UUID imageId, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("imageId") UUID imageId) {
        return new Withdraw(imageId, shape(imageId).blank(visitor.getZone()));
    }

    @POST
    public Response withdraw(
            @PathParam("imageId") UUID imageId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(imageId).sent(sent, visitor.getZone()).checked();
        Question where = Question.at("/images/{}/withdrawals", imageId);
        return switch (house.tell(where, form.command(), ImageCard.class)) {
            case Answer.Found<ImageCard> done -> Formed.go("/images/" + imageId, headers);
            case Answer.Failed<ImageCard>(var why) -> Formed.again(new Withdraw(imageId, form.refused(why)));
        };
    }

    private static FormShape shape(UUID imageId) {
        return FormShape.of("image-withdraw-" + imageId, text("/reason"));
    }
}
