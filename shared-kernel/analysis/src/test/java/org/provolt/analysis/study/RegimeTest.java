package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.study.Regime.Found;
import org.provolt.analysis.study.Regime.Observed;

/// The paper's own figures: 14.9 % and 42.2 µm at 0 kPa, 86.1 % and 7.6 µm at 1272 kPa, 0.25 mAh cm⁻² of sodium.
class RegimeTest {

    private static final Measured NOT_THERE = Measured.absent(Reason.NO_IMAGE);

    private static Found regime(int shorted, Measured coverage, Measured thickness, Measured dense) {
        return Regime.of(new Observed(shorted, coverage, thickness, dense), Regime.Rules.DEFAULTS);
    }

    @Test
    void aThinLayerOverMostOfTheFieldIsPlanar() {
        assertThat(regime(0, Measured.of(86.1), Measured.of(7.6), Measured.of(2.573)))
                .isEqualTo(new Found.As(Regime.PLANAR));
    }

    @Test
    void islandsAreThreeDimensionalWhateverTheirThickness() {
        assertThat(regime(0, Measured.of(14.9), NOT_THERE, NOT_THERE))
                .isEqualTo(new Found.As(Regime.THREE_DIMENSIONAL));
    }

    @Test
    void fiveTimesTheDenseLayerIsPlanarStillAndMoreIsNot() {
        assertThat(regime(0, Measured.of(50), Measured.of(10), Measured.of(2))).isEqualTo(new Found.As(Regime.PLANAR));
        assertThat(regime(0, Measured.of(50), Measured.of(10.01), Measured.of(2)))
                .isEqualTo(new Found.As(Regime.THREE_DIMENSIONAL));
    }

    @Test
    void evidenceOfASoftShortComesFirst() {
        assertThat(regime(1, Measured.of(86.1), Measured.of(7.6), Measured.of(2.573)))
                .isEqualTo(new Found.As(Regime.SOFT_SHORTED));
    }

    @Test
    void withoutAnImageItSaysWhy() {
        assertThat(regime(0, NOT_THERE, NOT_THERE, NOT_THERE)).isEqualTo(new Found.None(Reason.NO_IMAGE));
    }

    @Test
    void aCoveredFieldWithoutAThicknessSaysWhy() {
        Measured none = Measured.absent(Reason.NO_SUBSTRATE_VISIBLE);
        assertThat(regime(0, Measured.of(99), none, Measured.of(2)))
                .isEqualTo(new Found.None(Reason.NO_SUBSTRATE_VISIBLE));
    }
}
