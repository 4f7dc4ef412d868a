package org.provolt.portal.studies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;

/// `/studies/{id}`: the question, the cells, and the figures that compare them.
@Path("/studies/{studyId}")
@Authenticated
@RunOnVirtualThread
public class StudyPage {

    private static final String CSV = "text/csv";

    private final House house;

    StudyPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "studies")
    record Study(StudyCard study) implements TemplateInstance {}

    @GET
    public Response study(@PathParam("studyId") UUID studyId) {
        return switch (house.ask(Question.at("/studies/{}", studyId), StudyCard.class)
                .answer()) {
            case Answer.Found<StudyCard> study ->
                Response.ok(new Study(study.value())).build();
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
        };
    }

    /// The points of a figure as a file.
    @GET
    @Path("/comparison.csv")
    public Response csv(
            @PathParam("studyId") UUID studyId,
            @QueryParam("metric") @DefaultValue("coulombic_efficiency_percent") String metric,
            @QueryParam("factor") @DefaultValue("applied_pressure_pa") String factor,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("average") @Nullable String average,
            @QueryParam("from_cycle") @Nullable Integer from,
            @QueryParam("to_cycle") @Nullable Integer to)
            throws IOException {
        Question question = Question.at("/studies/{}/comparison", studyId)
                .with("metric", metric)
                .with("factor", factor)
                .with("stage", stage)
                .with("average", average)
                .with("from_cycle", from)
                .with("to_cycle", to);
        return file(question, "study-" + studyId);
    }

    /// The regime map's points as a file.
    @GET
    @Path("/regime-map.csv")
    public Response regimes(@PathParam("studyId") UUID studyId) throws IOException {
        return file(Question.at("/studies/{}/regime-map", studyId), "regime-map-" + studyId);
    }

    /// Every deposit of the study's images as a file.
    @GET
    @Path("/deposits.csv")
    public Response deposits(@PathParam("studyId") UUID studyId) throws IOException {
        return file(Question.at("/studies/{}/deposits", studyId), "deposits-" + studyId);
    }

    private Response file(Question question, String name) throws IOException {
        return switch (house.download(question, CSV)) {
            case Answer.Failed<InputStream>(var why) -> Sorry.because(why);
            case Answer.Found<InputStream>(InputStream lines, var etag, var location) -> {
                try (lines) {
                    yield Response.ok(new String(lines.readAllBytes(), StandardCharsets.UTF_8), CSV + "; charset=utf-8")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                            .build();
                }
            }
        };
    }
}
