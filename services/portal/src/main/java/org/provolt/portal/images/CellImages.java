package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// `/cells/{id}/images`: images of a cell, and files that became none, as a part of its page.
@Path("/cells/{cellId}/images")
@Authenticated
@RunOnVirtualThread
public class CellImages {

    private static final int MOST = 200;

    private final House house;

    CellImages(House house) {
        this.house = house;
    }

    /// Images of one moment of the cell's life.
    record Stage(String moment, List<ImageCard> images) {}

    /// @param imports of which those without an image were refused, or are not read yet
    @CheckedTemplate(basePath = "images")
    record OfCell(Answer<List<Stage>> stages, Answer<Listed<ImageImport>> imports) implements TemplateInstance {}

    /// In the order of their names, so that platings stand in theirs.
    private static List<Stage> stages(List<ImageCard> images) {
        Map<String, List<ImageCard>> byMoment =
                images.stream().collect(Collectors.groupingBy(ImageCard::getMoment, TreeMap::new, Collectors.toList()));
        return byMoment.entrySet().stream()
                .map(moment -> new Stage(moment.getKey(), moment.getValue()))
                .toList();
    }

    @GET
    public TemplateInstance images(@PathParam("cellId") UUID cellId) {
        var images = house.list(asked("/images", cellId), ImageCard.class);
        var imports = house.list(asked("/imports", cellId), ImageImport.class);
        return new OfCell(images.answer().map(found -> stages(found.items())), imports.answer());
    }

    private static Question asked(String path, UUID cellId) {
        return Question.at(path).with("cell_id", cellId).with("limit", MOST);
    }
}
