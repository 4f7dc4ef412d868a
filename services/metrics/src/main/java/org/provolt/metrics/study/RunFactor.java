package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleDuration;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.study.RestDuration;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardRun;

/// The value of a factor that a run's numbers were measured at.
@Singleton
class RunFactor {

    private static final double MILLI = 1e3;

    private final HalfCycleTable halfCycles;

    RunFactor(HalfCycleTable halfCycles) {
        this.halfCycles = halfCycles;
    }

    /// Over cycles: the pressure weighted by their time, all else the arithmetic mean.
    Measured over(List<CycleMeasured> cycles, HeardRun run, StudyFactor factor) {
        return switch (factor) {
            case APPLIED_PRESSURE -> pressure(cycles);
            case CURRENT_DENSITY ->
                CycleValues.mean(
                        cycles, cycle -> present(cycle.conditions().currentDensityMaCm2(), Reason.CURRENT_UNKNOWN));
            case AREAL_CAPACITY ->
                CycleValues.mean(
                        cycles, cycle -> present(cycle.conditions().arealCapacityMahCm2(), Reason.CURRENT_UNKNOWN));
            case AREA ->
                CycleValues.mean(cycles, cycle -> present(cycle.conditions().areaCm2(), Reason.AREA_UNKNOWN));
            case REST_DURATION -> rest(cycles, run);
        };
    }

    /// What was in force when the spectrum was measured; what a spectrum cannot say, its run's cycles do.
    Measured at(SpectrumFitted spectrum, StudyRun run, StudyFactor factor) {
        return switch (factor) {
            case APPLIED_PRESSURE -> pressure(spectrum.conditions());
            case AREA -> present(spectrum.conditions().areaCm2(), Reason.AREA_UNKNOWN);
            case CURRENT_DENSITY, AREAL_CAPACITY, REST_DURATION -> over(run.cycles(), run.run(), factor);
        };
    }

    private static Measured pressure(CycleConditions conditions) {
        CycleConditions.@Nullable Pressure pressure = conditions.pressure();
        return present(pressure == null ? null : pressure.meanPa(), Reason.NO_PRESSURE_SET);
    }

    private static Measured pressure(List<CycleMeasured> cycles) {
        CompensatedSum weighted = new CompensatedSum();
        CompensatedSum weight = new CompensatedSum();
        for (CycleMeasured cycle : cycles) {
            if (pressure(cycle.conditions()) instanceof Measured.Value(double meanPa)) {
                double second = seconds(cycle.conditions());
                weighted.add(meanPa * second);
                weight.add(second);
            }
        }
        return weight.value() > 0
                ? Measured.of(weighted.value() / weight.value())
                : CycleValues.mean(cycles, cycle -> pressure(cycle.conditions()));
    }

    private static double seconds(CycleConditions conditions) {
        return Duration.between(conditions.from(), conditions.to()).toMillis() / MILLI;
    }

    private Measured rest(List<CycleMeasured> cycles, HeardRun run) {
        List<DigestedHalfCycle> halves = halfCycles.from(run.runId(), 1, Integer.MAX_VALUE);
        Map<Long, Measured> flowing = new HashMap<>();
        halves.forEach(each -> flowing.put(each.number(), flowing(each)));
        Map<Integer, Measured> rests = new HashMap<>();
        for (Cycle cycle : Pairing.of(
                        run.cellConfiguration(),
                        halves.stream().map(DigestedHalfCycle::half).toList())
                .cycles()) {
            Optional<HalfCycle> closing = cycle.closing();
            closing.ifPresent(half -> rests.put(cycle.number(), rest(cycle, half, flowing)));
        }
        return CycleValues.mean(
                cycles, cycle -> rests.getOrDefault(cycle.cycle(), Measured.absent(Reason.CYCLE_INCOMPLETE)));
    }

    private static Measured rest(Cycle cycle, HalfCycle closing, Map<Long, Measured> flowing) {
        Measured unknown = Measured.absent(Reason.CURRENT_UNKNOWN);
        return RestDuration.second(
                CycleDuration.second(cycle),
                flowing.getOrDefault(cycle.opening().range().number(), unknown),
                flowing.getOrDefault(closing.range().number(), unknown));
    }

    private static Measured flowing(DigestedHalfCycle half) {
        return RestDuration.flowingSecond(
                half.half().chargeAh(), present(half.meanCurrentAmpere(), Reason.CURRENT_UNKNOWN));
    }

    private static Measured present(@Nullable Double value, Reason otherwise) {
        return value == null ? Measured.absent(otherwise) : Measured.of(value);
    }
}
