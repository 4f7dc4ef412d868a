package org.provolt.portal.images;

import static org.provolt.portal.forms.FormField.flag;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/images/{id}/segment`: another way to tell deposit from ground, with the reason. The automatic one stays beside it.
@Path("/images/{imageId}/segment")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class SegmentationPage {

    private static final List<Choice> METHODS = Choice.of(Segmentation.THRESHOLD_METHODS.toArray(String[]::new));

    private static final List<Choice> SIDES = Choice.of("bright", "dark");
    private static final List<Choice> NEIGHBOURS = Choice.of("8", "4");
    private static final List<Choice> FLAGS = Choice.of("yes", "no");

    private final House house;
    private final Visitor visitor;

    SegmentationPage(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "images")
    record Segment(
            UUID imageId,
            List<Choice> methods,
            List<Choice> sides,
            List<Choice> neighbours,
            List<Choice> flags,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(
            @PathParam("imageId") UUID imageId, @QueryParam("threshold_value") @DefaultValue("") String threshold) {
        Form blank = shape(imageId).blank(visitor.getZone());
        return page(imageId, threshold.isEmpty() ? blank : chosen(imageId, blank, threshold));
    }

    /// By a threshold that was chosen on the image: the rest stays as the segmentation that counts has it.
    private Form chosen(UUID imageId, Form blank, String threshold) {
        Form form = blank.with("/threshold_value", threshold);
        return switch (house.ask(Question.at("/images/{}", imageId), ImageCard.class)
                .answer()) {
            case Answer.Found<ImageCard> image
            when !image.value().segmentations().isEmpty() -> {
                ImageCard.Segmentation now =
                        image.value().segmentations().getLast().segmentation();
                yield with(form, now);
            }
            case Answer.Found<ImageCard> automatic -> form;
            case Answer.Failed<ImageCard>(var why) -> form.refused(why);
        };
    }

    private static Form with(Form form, ImageCard.Segmentation now) {
        Form same = form.with("/foreground", now.foreground())
                .with("/prefilter", now.prefilter())
                .with("/min_area_um2", now.minAreaUm2() > 0 ? Double.toString(now.minAreaUm2()) : "")
                .with("/connectivity", Integer.toString(now.connectivity()))
                .with("/exclude_edges", now.excludeEdges() ? "yes" : "no")
                .with("/include_holes", now.includeHoles() ? "yes" : "no");
        ImageCard.Region region = now.region();
        return region == null
                ? same
                : same.with("/region/x", Integer.toString(region.x()))
                        .with("/region/y", Integer.toString(region.y()))
                        .with("/region/width", Integer.toString(region.width()))
                        .with("/region/height", Integer.toString(region.height()));
    }

    @POST
    public Response segment(
            @PathParam("imageId") UUID imageId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(imageId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(imageId, form));
        }
        return switch (house.tell(Question.at("/images/{}/segmentations", imageId), form.command(), ImageCard.class)) {
            case Answer.Found<ImageCard> done -> Formed.go("/images/" + imageId, headers);
            case Answer.Failed<ImageCard>(var why) -> Formed.again(page(imageId, form.refused(why)));
        };
    }

    private static Segment page(UUID imageId, Form form) {
        return new Segment(imageId, METHODS, SIDES, NEIGHBOURS, FLAGS, form);
    }

    private static FormShape shape(UUID imageId) {
        return FormShape.of(
                "image-segment-" + imageId,
                text("/threshold_method"),
                number("/threshold_value"),
                text("/foreground"),
                text("/prefilter"),
                number("/min_area_um2"),
                number("/connectivity"),
                flag("/exclude_edges"),
                flag("/include_holes"),
                number("/region/x"),
                number("/region/y"),
                number("/region/width"),
                number("/region/height"),
                text("/reason"));
    }
}
