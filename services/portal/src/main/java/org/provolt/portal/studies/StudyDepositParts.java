package org.provolt.portal.studies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;

/// Parts of a study's page: `/studies/{id}/counts`, what each image's segmentation counted, `/closure`, the plated
/// charge against each height map's deposit, `/gallery`, its images by pressure and stage, and `/regimes`, how each
/// run's metal grew.
@Path("/studies/{studyId}")
@Authenticated
@RunOnVirtualThread
public class StudyDepositParts {

    private final House house;

    StudyDepositParts(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "studies")
    record Counts(Answer<List<StudyDeposits.Level>> levels, Map<UUID, String> labels) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studies")
    record Closures(Answer<List<StudyDeposits.Level>> levels, Map<UUID, String> labels) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studies")
    record Gallery(Answer<List<StudyDeposits.Level>> levels, Map<UUID, String> labels) implements TemplateInstance {}

    @GET
    @Path("/counts")
    public TemplateInstance counts(@PathParam("studyId") UUID studyId) {
        Map<UUID, String> labels = labels(studyId);
        return new Counts(seen(studyId).map(seen -> seen.levels(labels)), labels);
    }

    @GET
    @Path("/closure")
    public TemplateInstance closure(@PathParam("studyId") UUID studyId) {
        Map<UUID, String> labels = labels(studyId);
        return new Closures(
                seen(studyId)
                        .map(seen -> new StudyDeposits(seen.images().stream()
                                .filter(StudyDeposits.Image::isHeightMap)
                                .toList()))
                        .map(seen -> seen.levels(labels)),
                labels);
    }

    @GET
    @Path("/gallery")
    public TemplateInstance gallery(@PathParam("studyId") UUID studyId) {
        Map<UUID, String> labels = labels(studyId);
        return new Gallery(seen(studyId).map(seen -> seen.levels(labels)), labels);
    }

    @CheckedTemplate(basePath = "studies")
    record Regimes(Answer<List<RegimeMap.Point>> runs, Map<UUID, String> labels) implements TemplateInstance {}

    @GET
    @Path("/regimes")
    public TemplateInstance regimes(@PathParam("studyId") UUID studyId) {
        return new Regimes(
                house.ask(Question.at("/studies/{}/regime-map", studyId), RegimeMap.class)
                        .answer()
                        .map(RegimeMap::points),
                labels(studyId));
    }

    private Answer<StudyDeposits> seen(UUID studyId) {
        return house.ask(Question.at("/studies/{}/deposits", studyId), StudyDeposits.class)
                .answer();
    }

    /// A cell without one is shown by its identity.
    private Map<UUID, String> labels(UUID studyId) {
        return house.ask(Question.at("/studies/{}", studyId), StudyCard.class).answer()
                        instanceof Answer.Found<StudyCard> found
                ? found.value().labels()
                : Map.of();
    }
}
