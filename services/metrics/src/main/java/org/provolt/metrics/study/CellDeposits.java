package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.Metal;
import org.provolt.analysis.morphology.VolumeClosure;
import org.provolt.analysis.study.Regime;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.metrics.closure.MetalTable;
import org.provolt.metrics.morphology.DepositMetric;
import org.provolt.metrics.read.DepositViews;

/// What is known of the deposit on a run's cell.
@Singleton
class CellDeposits {

    private static final String PLATED = "after_plating:";

    private final DepositViews deposits;
    private final MetalTable metals;

    CellDeposits(DepositViews deposits, MetalTable metals) {
        this.deposits = deposits;
        this.metals = metals;
    }

    Regime.Observed observed(StudyRun run, int shortedCycles) {
        Optional<DepositMeasured> found = deposits.lastPlated(run.run().cellId());
        Measured coverage = told(found, DepositMetric.COVERAGE_PERCENT);
        Measured thickness = told(found, DepositMetric.DEPOSIT_THICKNESS_UM);
        Measured dense = found.map(deposit -> dense(run, deposit, coverage)).orElse(coverage);
        return new Regime.Observed(shortedCycles, coverage, thickness, dense);
    }

    private static Measured told(Optional<DepositMeasured> found, DepositMetric metric) {
        return found.map(deposit -> CycleValues.told(deposit.measurements(), metric.toString())
                        .map(CycleValues::value)
                        .orElse(Measured.absent(Reason.NOT_DEFINED)))
                .orElse(Measured.absent(Reason.NO_IMAGE));
    }

    /// Of the charge of the plating after which the image was taken.
    private Measured dense(StudyRun run, DepositMeasured deposit, Measured coverage) {
        Optional<Metal> metal = metals.of(run.run().cellId());
        if (metal.isEmpty()) {
            return Measured.absent(Reason.METAL_UNKNOWN);
        }
        return coverage.with(
                platedMahCm2(run, deposit.stage()),
                (percent, charge) -> VolumeClosure.denseEquivalentUm(metal.get(), charge, percent));
    }

    private static Measured platedMahCm2(StudyRun run, String stage) {
        String number = stage.substring(PLATED.length());
        return run.cycles().stream()
                .filter(cycle -> Integer.toString(cycle.cycle()).equals(number))
                .findFirst()
                .map(CellDeposits::platedMahCm2)
                .orElse(Measured.absent(Reason.NO_CYCLES));
    }

    private static Measured platedMahCm2(CycleMeasured cycle) {
        @Nullable Double charge = cycle.conditions().arealCapacityMahCm2();
        return charge == null ? Measured.absent(Reason.CURRENT_UNKNOWN) : Measured.of(charge);
    }
}
