package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.CurrentAccuracy;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

/// What a channel's accuracy makes of the average of its cycles.
class AverageUncertaintyTest {

    private static final double OFFSET_AMPERE = 2e-7;
    private static final CurrentAccuracy ACCURACY = new CurrentAccuracy(0.05, OptionalDouble.of(OFFSET_AMPERE));
    private static final double AMPERE = 5e-4;
    private static final double[] PLATED_HOUR = {0.5, 0.5, 1.0, 0.25};
    private static final double[] STRIPPED_HOUR = {0.27, 0.49, 0.985, 0.24};

    /// A channel whose current shows gain · I + offset, at 0.5 mA both ways.
    private static List<Cycle> cycles(double gain, double offsetAmpere) {
        List<Cycle> cycles = new ArrayList<>();
        for (int at = 0; at < PLATED_HOUR.length; at++) {
            HalfCycle plated = Halves.half(DISCHARGE, (gain * AMPERE - offsetAmpere) * PLATED_HOUR[at]);
            HalfCycle stripped = Halves.half(CHARGE, (gain * AMPERE + offsetAmpere) * STRIPPED_HOUR[at]);
            cycles.add(new Cycle(at + 1, CellConfiguration.METAL_PLATING, plated, java.util.Optional.of(stripped)));
        }
        return cycles;
    }

    private static AverageUncertainty uncertainty(ToDoubleFunction<HalfCycle> ampere, CurrentAccuracy accuracy) {
        return AverageUncertainty.percent(cycles(1, 0), 1, PLATED_HOUR.length, ampere, accuracy);
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }

    @Test
    void ofEqualCurrentsEachIsItsAverageTimesTwiceTheOffsetsShare() {
        AverageUncertainty found = uncertainty(half -> AMPERE, ACCURACY);
        CycleAverage average = AverageEfficiency.percent(cycles(1, 0));
        double share = 2 * OFFSET_AMPERE / AMPERE;
        assertThat(value(found.arithmeticMean())).isCloseTo(value(average.arithmeticMean()) * share, within(1e-12));
        assertThat(value(found.chargeWeighted())).isCloseTo(value(average.chargeWeighted()) * share, within(1e-12));
        assertThat(value(found.compounded())).isCloseTo(value(average.compounded()) * share, within(1e-12));
    }

    /// Each channel keeps its gain and its offset over all its cycles.
    @Test
    void channelsScatterAsItSays() {
        Random random = new Random(20261123);
        List<CycleAverage> averages = new ArrayList<>();
        for (int channel = 0; channel < 40_000; channel++) {
            averages.add(AverageEfficiency.percent(
                    cycles(1 + 5e-4 * random.nextGaussian(), OFFSET_AMPERE * random.nextGaussian())));
        }
        AverageUncertainty expected = uncertainty(half -> AMPERE, ACCURACY);
        scatter(averages.stream().mapToDouble(each -> value(each.arithmeticMean())), expected.arithmeticMean());
        scatter(averages.stream().mapToDouble(each -> value(each.chargeWeighted())), expected.chargeWeighted());
        scatter(averages.stream().mapToDouble(each -> value(each.compounded())), expected.compounded());
    }

    private static void scatter(DoubleStream found, Measured expected) {
        double[] values = found.toArray();
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares = DoubleStream.of(values)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        assertThat(Math.sqrt(squares / (values.length - 1)))
                .isCloseTo(value(expected), within(0.015 * value(expected)));
    }

    /// The long cycle at the small current counts by its charge: its offset's share is the greater.
    @Test
    void theConventionsDifferWhereCurrentsDo() {
        AverageUncertainty found =
                uncertainty(half -> half.chargeAh().toOptional().orElseThrow() > 4e-4 ? 1e-4 : 1e-3, ACCURACY);
        assertThat(value(found.chargeWeighted())).isGreaterThan(1.3 * value(found.arithmeticMean()));
    }

    @Test
    void whatIsUnknownIsAbsentWithItsReason() {
        CurrentAccuracy gainAlone = new CurrentAccuracy(0.1, OptionalDouble.empty());
        assertThat(uncertainty(half -> AMPERE, gainAlone).compounded())
                .isEqualTo(Measured.absent(Reason.CURRENT_OFFSET_UNKNOWN));
        assertThat(uncertainty(half -> Double.NaN, ACCURACY).arithmeticMean())
                .isEqualTo(Measured.absent(Reason.CURRENT_UNKNOWN));
        assertThat(AverageUncertainty.percent(cycles(1, 0), 1, 4, half -> AMPERE, null)
                        .chargeWeighted())
                .isEqualTo(Measured.absent(Reason.CURRENT_ACCURACY_UNKNOWN));
        assertThat(AverageUncertainty.percent(List.of(), 1, 4, half -> AMPERE, ACCURACY)
                        .arithmeticMean())
                .isEqualTo(Measured.absent(Reason.NO_CYCLES));
    }
}
