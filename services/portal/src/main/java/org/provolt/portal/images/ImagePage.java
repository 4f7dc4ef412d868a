package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;

/// `/images/{id}`: an image, what is known of its file, and what the deposit on it looks like.
@Path("/images/{imageId}")
@Authenticated
@RunOnVirtualThread
public class ImagePage {

    private final House house;

    ImagePage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "images")
    record Image(ImageCard image) implements TemplateInstance {}

    @CheckedTemplate(basePath = "images")
    record Deposit(Answer<Morphology> found) implements TemplateInstance {}

    /// Under a picture of it in a gallery.
    @CheckedTemplate(basePath = "images")
    record Glance(Answer<Morphology> found) implements TemplateInstance {}

    @GET
    public Response image(@PathParam("imageId") UUID imageId) {
        return switch (house.ask(Question.at("/images/{}", imageId), ImageCard.class)
                .answer()) {
            case Answer.Found<ImageCard> image ->
                Response.ok(new Image(image.value())).build();
            case Answer.Failed<ImageCard>(var why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/deposit")
    public TemplateInstance deposit(@PathParam("imageId") UUID imageId) {
        return new Deposit(morphology(imageId));
    }

    @GET
    @Path("/glance")
    public TemplateInstance glance(@PathParam("imageId") UUID imageId) {
        return new Glance(morphology(imageId));
    }

    private Answer<Morphology> morphology(UUID imageId) {
        return house.ask(Question.at("/images/{}/morphology", imageId), Morphology.class)
                .answer();
    }
}
