package org.provolt.portal.corrections;

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

/// `/impact-of/{records}/{id}`: how many current results, in which studies, rest on a record. Pages on which a record
/// is corrected, withdrawn or followed by another show it above the form.
@Path("/impact-of")
@Authenticated
@RunOnVirtualThread
public class ImpactFragment {

    private final House house;

    ImpactFragment(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "corrections")
    record Impact(Answer<Resting> impact, boolean atMost) implements TemplateInstance {}

    public record Resting(long results, long runs, long cycles, long spectra, long images, List<OfStudy> studies) {}

    public record OfStudy(UUID studyId, String title, long results) {}

    @GET
    @Path("/{records:(cells|runs|pressure-settings|fixtures|instruments)}/{id}")
    public TemplateInstance impact(@PathParam("records") String records, @PathParam("id") UUID id) {
        Question question = Question.at("/" + records + "/{}/impact", id);
        return new Impact(house.ask(question, Resting.class).answer(), records.equals("fixtures"));
    }
}
