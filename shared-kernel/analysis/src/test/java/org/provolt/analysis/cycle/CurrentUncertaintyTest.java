package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.ChargeUncertainty;
import org.provolt.analysis.charge.CurrentAccuracy;

/// What a channel's accuracy makes of charges and of their ratio.
class CurrentUncertaintyTest {

    private static final CurrentAccuracy ACCURACY = new CurrentAccuracy(0.05, OptionalDouble.of(2e-7));

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }

    @Test
    void gainAndOffsetAddInSquares() {
        double uncertainty = value(ChargeUncertainty.ampereHour(Measured.of(2.5e-4), 5e-4, ACCURACY));
        assertThat(uncertainty).isCloseTo(Math.hypot(2.5e-4 * 5e-4, 0.5 * 2e-7), within(1e-18));
    }

    @Test
    void anOffsetThatNobodyStatedIsPartOfTheReadingForACharge() {
        CurrentAccuracy gainAlone = new CurrentAccuracy(0.1, OptionalDouble.empty());
        assertThat(value(ChargeUncertainty.ampereHour(Measured.of(2.5e-4), null, gainAlone)))
                .isCloseTo(2.5e-7, within(1e-20));
        assertThat(EfficiencyUncertainty.percent(Measured.of(99), 5e-4, 5e-4, gainAlone))
                .isEqualTo(Measured.absent(Reason.CURRENT_OFFSET_UNKNOWN));
    }

    @Test
    void anOffsetWidensOneDirectionAndNarrowsTheOther() {
        assertThat(value(EfficiencyUncertainty.percent(Measured.of(99), 5e-4, 2.5e-4, ACCURACY)))
                .isCloseTo(99 * 2e-7 * (1 / 5e-4 + 1 / 2.5e-4), within(1e-15));
    }

    @Test
    void whatIsUnknownIsAbsentWithItsReason() {
        Measured noCharge = Measured.absent(Reason.NO_CHARGE);
        assertThat(ChargeUncertainty.ampereHour(noCharge, 1e-3, ACCURACY)).isEqualTo(noCharge);
        assertThat(ChargeUncertainty.ampereHour(Measured.of(1), 1e-3, null))
                .isEqualTo(Measured.absent(Reason.CURRENT_ACCURACY_UNKNOWN));
        assertThat(ChargeUncertainty.ampereHour(Measured.of(1), null, ACCURACY))
                .isEqualTo(Measured.absent(Reason.CURRENT_UNKNOWN));
        assertThat(EfficiencyUncertainty.percent(noCharge, 1e-3, 1e-3, ACCURACY))
                .isEqualTo(noCharge);
        assertThat(EfficiencyUncertainty.percent(Measured.of(99), 1e-3, 1e-3, null))
                .isEqualTo(Measured.absent(Reason.CURRENT_ACCURACY_UNKNOWN));
        assertThat(EfficiencyUncertainty.percent(Measured.of(99), 1e-3, null, ACCURACY))
                .isEqualTo(Measured.absent(Reason.CURRENT_UNKNOWN));
    }

    /// Many channels, each with a gain and an offset of its own, measure one cycle: 30 min at -0.5 mA, 29 min at 0.5
    /// mA.
    @Test
    void aThousandsOfChannelsScatterAsTheFormulasSay() {
        Random random = new Random(20261123);
        int channels = 200_000;
        double[] plated = new double[channels];
        double[] efficiency = new double[channels];
        for (int channel = 0; channel < channels; channel++) {
            double gain = 1 + 5e-4 * random.nextGaussian();
            double offset = 2e-7 * random.nextGaussian();
            plated[channel] = -(gain * -5e-4 + offset) * 0.5;
            efficiency[channel] = 100 * (gain * 5e-4 + offset) * (29.0 / 60) / plated[channel];
        }
        double expected = value(ChargeUncertainty.ampereHour(Measured.of(2.5e-4), 5e-4, ACCURACY));
        assertThat(deviation(plated)).isCloseTo(expected, within(0.01 * expected));
        double percent = 100 * 29.0 / 30;
        double expectedPercent = value(EfficiencyUncertainty.percent(Measured.of(percent), 5e-4, 5e-4, ACCURACY));
        assertThat(deviation(efficiency)).isCloseTo(expectedPercent, within(0.01 * expectedPercent));
    }

    private static double deviation(double[] values) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(at -> values[at])
                .average()
                .orElseThrow();
        double squares = IntStream.range(0, values.length)
                .mapToDouble(at -> (values[at] - mean) * (values[at] - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
