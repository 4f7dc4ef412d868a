package org.provolt.analysis.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.analysis.worked.MetricPage.example;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.impedance.Arc;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.Electrodes;
import org.provolt.analysis.impedance.ImpedanceFit;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.LinearKramersKronig;
import org.provolt.analysis.impedance.Simulated;

/// The worked examples of docs/metrics that are about spectra.
class WorkedSpectraTest {

    @Test
    void chargeTransferResistance() {
        ImpedanceFit.Fitted fitted =
                Simulated.fitted(Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.01, 7), ImpedanceModels.RANDLES);
        ChargeTransferResistance resistance =
                ChargeTransferResistance.of(fitted, OptionalDouble.of(1.5), Electrodes.TWO);
        Arc halfCircle = new Arc("R1", 10, 10 * 1.59e-4, 1);
        assertThat(example("charge-transfer-resistance"))
                .contains(
                        print("R1 = %.2f ± %.2f Ω", resistance.ohm(), resistance.standardErrorOhm()),
                        print("Rct = %.1f Ω cm²", resistance.ohmCm2()),
                        print("root mean square is %.2f %%", 100 * Math.sqrt(fitted.reducedChiSquare())),
                        print(
                                "%.0f %% of the arc's chord",
                                100 * resistance.chordShare().orElseThrow()),
                        print("%.0f %% of its chord", 100 * halfCircle.chordShare(50, 200)));
    }

    @Test
    void linearKramersKronig() {
        LinearKramersKronig steady =
                LinearKramersKronig.check(Simulated.noisySpectrum(ImpedanceModels.ONE_ARC, 0.002, 85));
        LinearKramersKronig drifting = LinearKramersKronig.check(Simulated.drifting());
        assertThat(example("linear-kramers-kronig"))
                .contains(
                        print("largest residual is %.2f %%", steady.maxResidualPercent()),
                        "with " + steady.elements() + " elements, it " + (steady.pass() ? "passes" : "fails"),
                        print("last: %.1f %%", drifting.maxResidualPercent()) + ", it "
                                + (drifting.pass() ? "passes" : "fails"));
    }

    private static String print(String format, Object... values) {
        Object[] plain = Stream.of(values)
                .map(value -> value instanceof Measured measured
                        ? measured.toOptional().orElseThrow()
                        : value)
                .toArray();
        return String.format(Locale.ROOT, format, plain);
    }
}
