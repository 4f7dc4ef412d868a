package org.provolt.portal.images;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
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

    /// @param imports of which those without an image were refused, or are not read yet
    @CheckedTemplate(basePath = "images")
    record OfCell(Answer<Listed<ImageCard>> images, Answer<Listed<ImageImport>> imports) implements TemplateInstance {}

    @GET
    public TemplateInstance images(@PathParam("cellId") UUID cellId) {
        var images = house.list(asked("/images", cellId), ImageCard.class);
        var imports = house.list(asked("/imports", cellId), ImageImport.class);
        return new OfCell(images.answer(), imports.answer());
    }

    private static Question asked(String path, UUID cellId) {
        return Question.at(path).with("cell_id", cellId).with("limit", MOST);
    }
}
