package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.CycleAverage.Excluded;

class AverageEfficiencyTest {

    /// One cycle at 53.92 % and 49 at 98.00 %: the study's definitions print 97.12 arithmetic, 96.84 compounded.
    private static final List<Cycle> FIFTY = Halves.metalCycles(DoubleStream.concat(
                    DoubleStream.of(1, 0.5392),
                    DoubleStream.generate(() -> 0).limit(98).map(new Alternating()::next))
            .toArray());

    private static final class Alternating {
        private boolean stripped = true;

        double next(double ignored) {
            stripped = !stripped;
            return stripped ? 0.98 : 1;
        }
    }

    @Test
    void theArithmeticMeanIsAsPrinted() {
        assertThat(value(AverageEfficiency.percent(FIFTY).arithmeticMean())).isCloseTo(97.12, within(0.005));
    }

    @Test
    void theCompoundedIsAsPrinted() {
        assertThat(value(AverageEfficiency.percent(FIFTY).compounded())).isCloseTo(96.84, within(0.005));
    }

    @Test
    void theChargeWeightedCountsEveryChargeOnce() {
        // 100 µAh at 50 % and 300 µAh at 90 %: 320 of 400.
        List<Cycle> cycles = Halves.metalCycles(1e-4, 0.5e-4, 3e-4, 2.7e-4);
        assertThat(value(AverageEfficiency.percent(cycles).chargeWeighted())).isCloseTo(80, within(1e-12));
    }

    @Test
    void equalCyclesHaveOneAverage() {
        CycleAverage average = AverageEfficiency.percent(Halves.metalCycles(1, 0.9, 2, 1.8, 3, 2.7));
        assertThat(List.of(average.arithmeticMean(), average.chargeWeighted(), average.compounded()))
                .allSatisfy(mean -> assertThat(value(mean)).isCloseTo(90, within(1e-12)));
    }

    @Test
    void theOrderOfCyclesMakesNoDifference() {
        List<Cycle> reversed = new java.util.ArrayList<>(FIFTY);
        Collections.reverse(reversed);
        assertThat(value(AverageEfficiency.percent(reversed).compounded()))
                .isCloseTo(value(AverageEfficiency.percent(FIFTY).compounded()), within(1e-12));
    }

    @Test
    void onlyTheRangeCounts() {
        assertThat(AverageEfficiency.percent(FIFTY, 2, 11, List.of()).counted()).isEqualTo(10);
    }

    @Test
    void theRangeIsNamed() {
        CycleAverage average = AverageEfficiency.percent(FIFTY, 2, 11, List.of());
        assertThat(List.of(average.fromCycle(), average.toCycle())).containsExactly(2, 11);
    }

    @Test
    void anExcludedCycleDoesNotCount() {
        CycleAverage average = AverageEfficiency.percent(FIFTY, 1, 50, List.of(new Excluded(1, "conditioning")));
        assertThat(value(average.arithmeticMean())).isCloseTo(98, within(1e-12));
    }

    @Test
    void whoIsExcludedIsNamedWithTheReason() {
        CycleAverage average = AverageEfficiency.percent(
                Halves.metalCycles(1, 0.9, 2), 1, 2, List.of(new Excluded(1, "conditioning")));
        assertThat(average.excluded())
                .containsExactly(new Excluded(1, "conditioning"), new Excluded(2, "cycle-incomplete"));
    }

    @Test
    void overNoCycleThereIsNone() {
        assertThat(AverageEfficiency.percent(List.of()).arithmeticMean()).isEqualTo(Measured.absent(Reason.NO_CYCLES));
    }

    @Test
    void aCycleThatGivesNothingBackMakesTheCompoundedNought() {
        assertThat(value(AverageEfficiency.percent(Halves.metalCycles(1, 0, 1, 1))
                        .compounded()))
                .isZero();
    }
}
