package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// `/images`: every image and height map.
@Path("/images")
@Authenticated
@RunOnVirtualThread
public class ImageList {

    private static final int PAGE = 24;

    private final House house;

    ImageList(House house) {
        this.house = house;
    }

    /// @param after from where this page goes on; empty on the first
    @CheckedTemplate(basePath = "images")
    record Images(String stage, String after, Answer<Listed<ImageCard>> images) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("stage") @DefaultValue("") String stage, @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/images")
                .with("stage", stage.strip())
                .with("after", after)
                .with("limit", PAGE);
        return new Images(stage, after, house.list(question, ImageCard.class).answer());
    }
}
