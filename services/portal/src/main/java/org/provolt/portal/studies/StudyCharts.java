package org.provolt.portal.studies;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.ChartAnswer;
import org.provolt.portal.look.ChartSheet;

/// What the figures of a study's page are drawn from.
@Path("/studies/{studyId}/chart")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class StudyCharts {

    private static final String PRESSURE = Factor.PRESSURE.toString();

    private final House house;
    private final ChartAnswer answers;

    StudyCharts(House house, ChartAnswer answers) {
        this.house = house;
        this.answers = answers;
    }

    /// A metric against a factor.
    @GET
    @Path("/comparison.json")
    public Response comparison(
            @PathParam("studyId") UUID studyId,
            @QueryParam("metric") @DefaultValue("coulombic_efficiency_percent") String metric,
            @QueryParam("factor") @DefaultValue("applied_pressure_pa") String factor,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("average") @Nullable String average,
            @QueryParam("from_cycle") @Nullable Integer from,
            @QueryParam("to_cycle") @Nullable Integer to) {
        Question question = comparing(studyId, metric, factor)
                .with("stage", stage)
                .with("average", average)
                .with("from_cycle", from)
                .with("to_cycle", to);
        return answers.of(house.ask(question, Comparison.class)
                .answer()
                .map(found -> ComparisonChart.of(found, factor.equals(PRESSURE) ? Map.of() : pressures(studyId))));
    }

    /// Rest against no rest, apart by pressure.
    @GET
    @Path("/rest.json")
    public Response rest(
            @PathParam("studyId") UUID studyId,
            @QueryParam("metric") @DefaultValue("coulombic_efficiency_percent") String metric) {
        Asked<Comparison> byRest = house.ask(comparing(studyId, metric, Factor.REST.toString()), Comparison.class);
        return switch (house.ask(comparing(studyId, metric, PRESSURE), Comparison.class)
                .answer()) {
            case Answer.Found<Comparison> byPressure ->
                answers.of(byRest.answer().map(found -> ComparisonChart.paired(found, byPressure.value())));
            case Answer.Failed<Comparison>(var why) -> answers.of(new Answer.Failed<ChartSheet>(why));
        };
    }

    @GET
    @Path("/by-cycle.json")
    public Response byCycle(
            @PathParam("studyId") UUID studyId,
            @QueryParam("metric") @DefaultValue("coulombic_efficiency_percent") String metric) {
        Map<UUID, String> labels = labels(studyId);
        return answers.of(cycles(studyId, metric).map(sheet -> ByCycleChart.of(sheet, labels)));
    }

    @GET
    @Path("/soft-shorts.json")
    public Response shorts(@PathParam("studyId") UUID studyId) {
        Map<UUID, String> labels = labels(studyId);
        return answers.of(
                cycles(studyId, Metric.HYSTERESIS.toString()).map(sheet -> ByCycleChart.shorts(sheet, labels)));
    }

    @GET
    @Path("/regime-map.json")
    public Response regimes(@PathParam("studyId") UUID studyId) {
        return answers.of(house.ask(Question.at("/studies/{}/regime-map", studyId), RegimeMap.class)
                .answer()
                .map(RegimeChart::of));
    }

    /// Every deposit that the study's images show.
    @GET
    @Path("/deposits.json")
    public Response deposits(@PathParam("studyId") UUID studyId) {
        return answers.of(house.ask(Question.at("/studies/{}/deposits", studyId), StudyDeposits.class)
                .answer()
                .map(DepositsChart::of));
    }

    @GET
    @Path("/nyquist.json")
    public Response nyquist(
            @PathParam("studyId") UUID studyId, @QueryParam("stage") @DefaultValue("after_plating:2") String stage) {
        Map<UUID, String> labels = labels(studyId);
        return answers.of(house.ask(
                        comparing(studyId, Metric.RESISTANCE.toString(), PRESSURE)
                                .with("stage", stage),
                        Comparison.class)
                .answer()
                .map(found -> NyquistByPressure.of(spectra(found, labels, stage), stage)));
    }

    private List<NyquistByPressure.Drawn> spectra(Comparison found, Map<UUID, String> labels, String stage) {
        Comparison.Quoted quoted = found.quotation();
        String version = quoted == null ? null : quoted.version();
        Map<Comparison.Point, Asked<NyquistByPressure.Spectra>> asked = new LinkedHashMap<>();
        found.points()
                .forEach(point -> asked.put(
                        point,
                        house.ask(
                                Question.at("/runs/{}/spectra", point.runId()).with("version", version),
                                NyquistByPressure.Spectra.class)));
        return asked.entrySet().stream()
                .flatMap(each ->
                        drawn(
                                labels.getOrDefault(each.getKey().cellId(), "cell"),
                                each.getValue().answer(),
                                stage)
                                .stream())
                .toList();
    }

    private static List<NyquistByPressure.Drawn> drawn(
            String label, Answer<NyquistByPressure.Spectra> answer, String stage) {
        return answer instanceof Answer.Found<NyquistByPressure.Spectra> found
                ? found.value().items().stream()
                        .filter(spectrum -> stage.equals(spectrum.stage()))
                        .map(spectrum -> NyquistByPressure.Drawn.of(label, spectrum))
                        .toList()
                : List.of();
    }

    private Answer<ByCycle> cycles(UUID studyId, String metric) {
        return house.ask(Question.at("/studies/{}/by-cycle", studyId).with("metric", metric), ByCycle.class)
                .answer();
    }

    private static Question comparing(UUID studyId, String metric, String factor) {
        return Question.at("/studies/{}/comparison", studyId)
                .with("metric", metric)
                .with("factor", factor);
    }

    /// Without them a point is still a point.
    private Map<UUID, Double> pressures(UUID studyId) {
        Map<UUID, Double> pressures = new HashMap<>();
        if (house.ask(comparing(studyId, Metric.EFFICIENCY.toString(), PRESSURE), Comparison.class)
                        .answer()
                instanceof Answer.Found<Comparison> found) {
            for (Comparison.Point point : found.value().points()) {
                if (point.factorValue() != null) {
                    pressures.put(point.runId(), point.factorValue());
                }
            }
        }
        return pressures;
    }

    private Map<UUID, String> labels(UUID studyId) {
        return house.ask(Question.at("/studies/{}", studyId), StudyCard.class).answer()
                        instanceof Answer.Found<StudyCard> found
                ? found.value().labels()
                : Map.of();
    }
}
