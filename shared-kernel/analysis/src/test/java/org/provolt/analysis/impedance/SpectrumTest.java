package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.Reason;

class SpectrumTest {

    private static final List<ImpedancePoint> POINTS =
            Simulated.points(ImpedanceModels.ONE_ARC, Simulated.CELL, Simulated.between(1, 1e4, 10));

    @Test
    void pointsAreSortedFromTheHighestFrequency() {
        assertThat(Simulated.spectrum(POINTS.reversed()).points()).isEqualTo(POINTS);
    }

    @Test
    void aRepeatedPointCountsOnce() {
        assertThat(Simulated.spectrum(with(POINTS.get(3))).points()).hasSize(POINTS.size());
    }

    @Test
    void oneFrequencyWithTwoImpedancesIsAConflict() {
        ImpedancePoint other = new ImpedancePoint(POINTS.get(3).frequencyHertz(), 1, -1);
        assertThat(check(with(other))).isEqualTo(new CheckedSpectrum.Unusable(Reason.CONFLICTING_POINTS));
    }

    @Test
    void sevenPointsAreTooFew() {
        assertThat(check(POINTS.subList(0, 7))).isEqualTo(new CheckedSpectrum.Unusable(Reason.TOO_FEW_POINTS));
    }

    @Test
    void noPointsAreTooFew() {
        assertThat(check(List.of())).isEqualTo(new CheckedSpectrum.Unusable(Reason.TOO_FEW_POINTS));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1, -1", "1, NaN, -1", "1, 1, Infinity", "0, 1, -1", "-5, 1, -1", "1, 0, 0", "Infinity, 1, 1"})
    void aPointThatIsNoImpedanceMakesTheSpectrumUnusable(double frequency, double real, double imaginary) {
        assertThat(check(with(new ImpedancePoint(frequency, real, imaginary))))
                .isEqualTo(new CheckedSpectrum.Unusable(Reason.POINT_NOT_USABLE));
    }

    @Test
    void columnsOfUnequalLengthsAreNoSpectrum() {
        assertThatThrownBy(() -> Spectrum.of(new double[2], new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ImpedancePoint> with(ImpedancePoint point) {
        List<ImpedancePoint> more = new ArrayList<>(POINTS);
        more.add(point);
        return more;
    }

    private static CheckedSpectrum check(List<ImpedancePoint> points) {
        return Spectrum.of(points, ImpedanceParameters.DEFAULTS);
    }
}
