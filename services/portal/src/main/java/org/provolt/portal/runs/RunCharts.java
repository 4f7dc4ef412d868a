package org.provolt.portal.runs;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.ChartSheet;

/// What the charts of a run's page are drawn from.
@Path("/runs/{runId}/chart")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class RunCharts {

    private static final int SLIP_CYCLES = 60;
    private static final int SLIP_POINTS = 8_000;
    private static final int CURVE_POINTS = 6_000;

    private final House house;
    private final AllCycles cycles;
    private final HouseJson json;

    RunCharts(House house, AllCycles cycles, HouseJson json) {
        this.house = house;
        this.cycles = cycles;
        this.json = json;
    }

    @GET
    @Path("/efficiency.json")
    public Response efficiency(@PathParam("runId") UUID runId) {
        return overCycles(runId, CycleCharts::efficiency);
    }

    @GET
    @Path("/hysteresis.json")
    public Response hysteresis(@PathParam("runId") UUID runId) {
        return overCycles(runId, CycleCharts::hysteresis);
    }

    @GET
    @Path("/nucleation.json")
    public Response nucleation(@PathParam("runId") UUID runId) {
        return overCycles(runId, CycleCharts::nucleation);
    }

    @GET
    @Path("/slip.json")
    public Response slip(@PathParam("runId") UUID runId) {
        return overCycles(runId, CycleCharts::slip);
    }

    /// @param chosen numbers of cycles; the first and the last where there are none
    /// @param whole  whether the voltages' axis reaches to the last spike
    @GET
    @Path("/voltage.json")
    public Response voltage(
            @PathParam("runId") UUID runId,
            @QueryParam("cycle") List<Integer> chosen,
            @QueryParam("whole") boolean whole) {
        Question question = Question.at("/runs/{}/curves", runId).with("max_points", CURVE_POINTS);
        for (Integer cycle : chosen) {
            question = question.with("cycle", cycle);
        }
        return drawn(
                runId, chosen.isEmpty() ? question.with("max_cycles", 2) : question, whole, CurveCharts::overCapacity);
    }

    @GET
    @Path("/net-charge.json")
    public Response netCharge(@PathParam("runId") UUID runId, @QueryParam("whole") boolean whole) {
        Question question = Question.at("/runs/{}/curves", runId)
                .with("max_cycles", SLIP_CYCLES)
                .with("max_points", SLIP_POINTS);
        return drawn(runId, question, whole, CurveCharts::endToEnd);
    }

    @GET
    @Path("/nyquist.json")
    public Response nyquist(@PathParam("runId") UUID runId) {
        Question question = Question.at("/runs/{}/spectra", runId).with("limit", RunPage.MOST_SPECTRA);
        return answer(house.ask(question, SpectraSheet.class).answer().map(NyquistChart::of));
    }

    private Response overCycles(UUID runId, Function<CycleCharts, ChartSheet> chart) {
        return answer(cycles.of(runId).map(sheet -> chart.apply(new CycleCharts(sheet))));
    }

    private Response drawn(UUID runId, Question question, boolean whole, Function<CurveCharts, ChartSheet> chart) {
        Asked<Curves> curves = house.ask(question, Curves.class);
        Map<Integer, Double> pressures = pressures(runId);
        return answer(curves.answer().map(found -> chart.apply(new CurveCharts(found, pressures, whole))));
    }

    /// Without them a curve is still a curve.
    private Map<Integer, Double> pressures(UUID runId) {
        Map<Integer, Double> pascals = new HashMap<>();
        if (cycles.of(runId) instanceof Answer.Found<CyclesSheet> found) {
            for (CycleLine cycle : found.value().items()) {
                CycleLine.Pressure pressure = cycle.getPressure();
                if (pressure != null) {
                    pascals.put(cycle.getCycle(), pressure.meanPa());
                }
            }
        }
        return pascals;
    }

    private Response answer(Answer<ChartSheet> chart) {
        return switch (chart) {
            case Answer.Found<ChartSheet> found ->
                Response.ok(json.text(found.value())).build();
            case Answer.Failed<ChartSheet>(Trouble why) ->
                Response.status(why.status())
                        .type("application/problem+json")
                        .entity(json.text(Map.of("status", why.status(), "code", why.code(), "detail", why.sentence())))
                        .build();
        };
    }
}
