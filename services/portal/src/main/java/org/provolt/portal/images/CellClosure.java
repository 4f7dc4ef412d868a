package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;

/// `/cells/{id}/closure`: the charge that was plated against the deposit on each of a cell's height maps.
@Path("/cells/{cellId}/closure")
@Authenticated
@RunOnVirtualThread
public class CellClosure {

    private static final int MOST = 200;

    private final House house;

    CellClosure(House house) {
        this.house = house;
    }

    record HeightMap(ImageCard image, Answer<Morphology> seen) {}

    @CheckedTemplate(basePath = "images")
    record ClosureOfCell(Answer<List<HeightMap>> maps) implements TemplateInstance {}

    @GET
    public TemplateInstance closure(@PathParam("cellId") UUID cellId) {
        Question images = Question.at("/images").with("cell_id", cellId).with("limit", MOST);
        return new ClosureOfCell(house.list(images, ImageCard.class)
                .answer()
                .map(found -> found.items().stream()
                        .filter(image -> image.isHeightMap() && image.withdrawal() == null)
                        .map(this::seen)
                        .toList()));
    }

    private HeightMap seen(ImageCard image) {
        Question morphology = Question.at("/images/{}/morphology", image.imageId());
        return new HeightMap(image, house.ask(morphology, Morphology.class).answer());
    }
}
