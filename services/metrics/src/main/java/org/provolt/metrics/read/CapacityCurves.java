package org.provolt.metrics.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.ChargeName;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.cycle.Slippage;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.plot.CapacityCurve;
import org.provolt.analysis.record.RunRecords;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.halfcycle.UnderwayHalfCycle;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.samples.SampleBlocks;
import org.provolt.metrics.samples.SeriesTable;
import org.provolt.metrics.samples.StoredRecords;
import org.provolt.metrics.store.Sql;

/// Draws chosen cycles of a run from its kept records, all in one view of the database: half cycles name records by the
/// place of their series, and a series that comes late moves places.
@Singleton
class CapacityCurves {

    private final Sql sql;
    private final SeriesTable series;
    private final SampleBlocks blocks;
    private final HalfCycleTable halfCycles;
    private final UnderwayHalfCycle underway;

    CapacityCurves(
            Sql sql, SeriesTable series, SampleBlocks blocks, HalfCycleTable halfCycles, UnderwayHalfCycle underway) {
        this.sql = sql;
        this.series = series;
        this.blocks = blocks;
        this.halfCycles = halfCycles;
        this.underway = underway;
    }

    RunCurves draw(HeardRun run, ChosenCycles chosen, int maxPoints) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read");
            return drawn(run, chosen, maxPoints);
        });
    }

    private RunCurves drawn(HeardRun run, ChosenCycles chosen, int maxPoints) {
        RunRecords records =
                new StoredRecords(run.runId(), series.of(run.runId(), run.startedAt()), run.polarityReversed(), blocks);
        List<HalfCycle> halves = new ArrayList<>(halfCycles.from(run.runId(), 1, Integer.MAX_VALUE).stream()
                .map(DigestedHalfCycle::half)
                .toList());
        long closed = halves.size();
        underway.of(run.runId(), records)
                .filter(open -> open.range().number() == closed + 1)
                .ifPresent(halves::add);
        List<Cycle> cycles = Pairing.of(run.cellConfiguration(), halves).cycles();
        List<Measured> slipped = Slippage.cumulativeAmpereHour(cycles);
        List<Integer> numbers = chosen.upTo(cycles.size());
        int each = Math.max(CapacityCurve.FEWEST_POINTS, maxPoints / Math.max(1, 2 * numbers.size()));
        List<RunCurves.OfCycle> items = numbers.stream()
                .map(number -> {
                    Measured before = number == 1 ? Measured.of(0) : slipped.get(number - 2);
                    return ofCycle(cycles.get(number - 1), before, closed, half -> curve(half, records, each));
                })
                .toList();
        return new RunCurves(run.runId(), run.cellConfiguration(), cycles.size(), items);
    }

    private interface Drawing {
        List<CapacityCurve.Point> of(HalfCycle half);
    }

    private static RunCurves.OfCycle ofCycle(Cycle cycle, Measured begin, long closed, Drawing drawing) {
        List<RunCurves.OfHalf> halves = new ArrayList<>();
        halves.add(ofHalf(cycle.opening(), cycle.openingName(), closed, drawing));
        cycle.closing().ifPresent(half -> halves.add(ofHalf(half, cycle.closingName(), closed, drawing)));
        boolean complete =
                cycle.closing().filter(half -> half.range().number() <= closed).isPresent();
        Optional<Double> net = begin instanceof Measured.Value(double value) ? Optional.of(value) : Optional.empty();
        return new RunCurves.OfCycle(cycle.number(), complete, net.orElse(null), because(begin), halves);
    }

    private static RunCurves.OfHalf ofHalf(HalfCycle half, ChargeName name, long closed, Drawing drawing) {
        List<CapacityCurve.Point> points = drawing.of(half);
        return new RunCurves.OfHalf(
                name.toString(),
                half.range().number() > closed,
                half.range().records(),
                points.stream().map(CapacityCurve.Point::capacityAh).toList(),
                points.stream().map(CapacityCurve.Point::voltageVolt).toList(),
                points.isEmpty() ? Optional.ofNullable(because(half.chargeAh())).orElse("no-voltage") : null);
    }

    private static List<CapacityCurve.Point> curve(HalfCycle half, RunRecords records, int points) {
        return CapacityCurve.of(half, records, AnalysisParameters.DEFAULTS, points);
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(var because) ? because.toString() : null;
    }
}
