package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.provolt.analysis.impedance.circuit.Circuit.series;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.circuit.Resistor;
import org.provolt.analysis.impedance.circuit.Warburg;

/// The cell's arc: 100 ohm, apex at 237 Hz.
class ChargeTransferResistanceTest {

    private static final OptionalDouble AREA = OptionalDouble.of(1.5);

    @Test
    void itIsR1TimesTheArea() {
        ChargeTransferResistance resistance = of(Simulated.spectrum(ImpedanceModels.RANDLES), ImpedanceModels.RANDLES);
        assertThat(value(resistance.ohm())).isCloseTo(100, withinPercentage(1e-4));
        assertThat(value(resistance.ohmCm2())).isCloseTo(150, withinPercentage(1e-4));
    }

    @Test
    void itsStandardErrorIsTheFitsTimesTheArea() {
        ChargeTransferResistance resistance =
                of(Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.01, 71), ImpedanceModels.RANDLES);
        assertThat(value(resistance.standardErrorOhmCm2())).isEqualTo(1.5 * value(resistance.standardErrorOhm()));
    }

    @Test
    void withoutAnAreaItIsInOhmOnly() {
        ChargeTransferResistance resistance = ChargeTransferResistance.of(
                ImpedanceFit.of(Simulated.spectrum(ImpedanceModels.ONE_ARC), ImpedanceModels.ONE_ARC),
                OptionalDouble.empty(),
                Electrodes.TWO);
        assertThat(value(resistance.ohm())).isCloseTo(100, withinPercentage(1e-4));
        assertThat(resistance.ohmCm2()).isEqualTo(Measured.absent(Reason.AREA_UNKNOWN));
    }

    @Test
    void anArcWhoseApexWasNotReachedIsOpen() {
        assertOpen(300, 1e6);
    }

    @Test
    void anArcThatBeginsBelowItsApexIsOpen() {
        assertOpen(0.01, 200);
    }

    @Test
    void anArcOfWhichTooLittleWasSeenIsOpen() {
        ChargeTransferResistance resistance = measuredBetween(200, 2000);
        assertThat(resistance.ohm()).isEqualTo(Measured.absent(Reason.ARC_NOT_CLOSED));
        assertThat(resistance.chordShare().orElseThrow()).isLessThan(0.6);
    }

    /// The chord of a half circle between f₁ and f₂ around its apex fₐ: `1/(1 + (f₁/fₐ)²) − 1/(1 + (f₂/fₐ)²)`.
    @Test
    void theChordsShareOfAHalfCircleIsItsClosedForm() {
        Arc arc = new Arc("R1", 10, 1 / (2 * Math.PI * 100), 1);
        assertThat(arc.chordShare(50, 200)).isCloseTo(0.8 - 0.2, within(1e-12));
        assertThat(arc.closed(50, 200, 0.59)).isTrue();
        assertThat(arc.closed(50, 200, 0.61)).isFalse();
        assertThat(arc.closed(101, 1e6, 0.1)).isFalse();
    }

    @Test
    void aCircuitWithoutAnArcHasNone() {
        ImpedanceModel diffusion = new ImpedanceModel("diffusion", series(new Resistor("R1"), new Warburg("W1")));
        assertThat(of(Simulated.spectrum(diffusion), diffusion).ohm()).isEqualTo(Measured.absent(Reason.NO_ARC));
    }

    @Test
    void itIsAbsentForTheFitsReason() {
        ImpedanceFit absent = new ImpedanceFit.Absent(ImpedanceModels.RANDLES, Reason.TOO_FEW_POINTS);
        assertThat(ChargeTransferResistance.of(absent, AREA, Electrodes.TWO).ohmCm2())
                .isEqualTo(Measured.absent(Reason.TOO_FEW_POINTS));
    }

    @Test
    void ofTwoElectrodesItIsSaidThatTheArcHoldsBoth() {
        assertThat(of(Simulated.spectrum(ImpedanceModels.ONE_ARC), ImpedanceModels.ONE_ARC)
                        .electrodes()
                        .sentence())
                .contains("both electrodes");
    }

    private static void assertOpen(double lowestHertz, double highestHertz) {
        assertThat(measuredBetween(lowestHertz, highestHertz).ohm()).isEqualTo(Measured.absent(Reason.ARC_NOT_CLOSED));
    }

    private static ChargeTransferResistance measuredBetween(double lowestHertz, double highestHertz) {
        return of(
                Simulated.spectrum(Simulated.points(
                        ImpedanceModels.ONE_ARC, Simulated.CELL, Simulated.between(lowestHertz, highestHertz, 30))),
                ImpedanceModels.ONE_ARC);
    }

    private static ChargeTransferResistance of(Spectrum spectrum, ImpedanceModel model) {
        return ChargeTransferResistance.of(ImpedanceFit.of(spectrum, model), AREA, Electrodes.TWO);
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }
}
