package org.provolt.portal.formats;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;

/// `/formats`: which instruments' files are read, by what they are known, and which are not read.
@Path("/formats")
@Authenticated
@RunOnVirtualThread
public class FormatsPage {

    private final House house;

    FormatsPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "formats")
    record Formats(Answer<Catalogue> formats) implements TemplateInstance {}

    public record Catalogue(List<Format> records, List<Format> spectra, List<Unsupported> unsupported) {}

    /// In the reader's own words.
    public record Format(
            String name,
            String maker,
            List<String> extensions,
            String knownBy,
            String read,
            String refused,
            String learntFrom) {

        public String getFiles() {
            return String.join(", ", extensions);
        }
    }

    public record Unsupported(String maker, String what, String instead) {}

    @GET
    public TemplateInstance formats() {
        return new Formats(house.ask(Question.at("/formats"), Catalogue.class).answer());
    }
}
