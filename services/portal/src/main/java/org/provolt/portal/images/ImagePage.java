package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /// One way to tell deposit from ground, and what it found.
    ///
    /// @param asked  absent for the automatic one
    /// @param counts whether its results are the image's
    record Way(ImageCard.@Nullable Asked asked, boolean counts, Answer<Morphology> found) {}

    @CheckedTemplate(basePath = "images")
    record Segmentations(Answer<List<Way>> ways) implements TemplateInstance {}

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

    /// The automatic segmentation and those of people beside it.
    @GET
    @Path("/segmentations")
    public TemplateInstance segmentations(@PathParam("imageId") UUID imageId) {
        return new Segmentations(house.ask(Question.at("/images/{}", imageId), ImageCard.class)
                .answer()
                .map(this::ways));
    }

    private List<Way> ways(ImageCard image) {
        UUID counting = morphology(image.imageId()) instanceof Answer.Found<Morphology> found
                ? found.value().segmentationId()
                : null;
        Stream<ImageCard.@Nullable Asked> automatic = Stream.of((ImageCard.Asked) null);
        return Stream.concat(automatic, image.segmentations().stream())
                .map(asked -> way(image.imageId(), asked, counting))
                .toList();
    }

    private Way way(UUID imageId, ImageCard.@Nullable Asked asked, @Nullable UUID counting) {
        UUID identity = asked == null ? null : asked.segmentationId();
        Question question = Question.at("/images/{}/morphology", imageId)
                .with("segmentation_id", identity == null ? "automatic" : identity);
        return new Way(
                asked,
                Objects.equals(identity, counting),
                house.ask(question, Morphology.class).answer());
    }

    private Answer<Morphology> morphology(UUID imageId) {
        return house.ask(Question.at("/images/{}/morphology", imageId), Morphology.class)
                .answer();
    }
}
