package org.provolt.metrics.read;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.cycle.AverageEfficiency;
import org.provolt.analysis.cycle.AverageHysteresis;
import org.provolt.analysis.cycle.AverageUncertainty;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.ReservoirEfficiency;
import org.provolt.analysis.cycle.VoltageConvention;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.conditions.AccuracyInForce;
import org.provolt.metrics.conditions.CircumstancesTable;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.heard.HeardRun;

/// Averages over a run's cycles.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs/{runId}/summary")
class SummaryResource {

    private final RunCycles runs;
    private final CompleteCycles cycles;
    private final CircumstancesTable circumstances;

    SummaryResource(RunCycles runs, CompleteCycles cycles, CircumstancesTable circumstances) {
        this.runs = runs;
        this.cycles = cycles;
        this.circumstances = circumstances;
    }

    /// @param from first cycle, 1 unless told
    /// @param to   last cycle, the last complete one unless told
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public RunSummary summary(
            @PathParam("runId") RunId runId,
            @QueryParam("from_cycle") @Nullable Integer from,
            @QueryParam("to_cycle") @Nullable Integer to) {
        HeardRun run = runs.run(runId);
        List<DigestedHalfCycle> halves = cycles.halves(run);
        List<Cycle> complete = CompleteCycles.of(run, halves);
        int first = from == null ? 1 : from;
        int last = to == null ? complete.size() : to;
        if (first < 1 || (to != null && last < first)) {
            throw Refused.malformed("bad-range", "from_cycle is at least 1, and to_cycle not below it.");
        }
        return new RunSummary(
                runId,
                run.cellConfiguration(),
                complete.size(),
                SummaryLine.of(
                        AverageEfficiency.percent(complete, first, last, List.of()),
                        uncertainty(runId, halves, complete, first, last)),
                ReservoirLine.of(ReservoirEfficiency.of(complete, endVolt(halves))),
                hysteresis(complete, first, last, VoltageConvention.PLATEAU_MEDIAN),
                hysteresis(complete, first, last, VoltageConvention.MID_CAPACITY),
                hysteresis(complete, first, last, VoltageConvention.CHARGE_WEIGHTED_MEAN));
    }

    private static ToDoubleFunction<HalfCycle> endVolt(List<DigestedHalfCycle> halves) {
        Map<Long, Double> ends = new HashMap<>();
        halves.forEach(half -> {
            FlowEnd end = half.flowEnd();
            if (end != null && end.volt() != null) {
                ends.put(half.number(), end.volt());
            }
        });
        return half -> ends.getOrDefault(half.range().number(), Double.NaN);
    }

    private AverageUncertainty uncertainty(
            RunId runId, List<DigestedHalfCycle> halves, List<Cycle> complete, int first, int last) {
        Map<Long, Double> ampere = new HashMap<>();
        halves.forEach(
                half -> ampere.put(half.number(), Objects.requireNonNullElse(half.meanCurrentAmpere(), Double.NaN)));
        return AverageUncertainty.percent(
                complete,
                first,
                last,
                half -> ampere.getOrDefault(half.range().number(), Double.NaN),
                circumstances.accuracy(runId).map(AccuracyInForce::accuracy).orElse(null));
    }

    private static SummaryLine hysteresis(List<Cycle> cycles, int first, int last, VoltageConvention convention) {
        return SummaryLine.of(AverageHysteresis.volt(cycles, first, last, List.of(), convention));
    }
}
