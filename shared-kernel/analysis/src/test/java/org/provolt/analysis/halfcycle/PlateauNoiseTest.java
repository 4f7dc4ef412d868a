package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.StoredRun;

class PlateauNoiseTest {

    private static Measured noise(int count, DoubleUnaryOperator voltByShare) {
        RunRecords records = StoredRun.of(new Recording().current(1e-3, count, voltByShare));
        HalfCycleRange range = ScannedRun.completed(records).getFirst();
        return PlateauNoise.volt(range, records, AnalysisParameters.DEFAULTS);
    }

    private static double volt(DoubleUnaryOperator voltByShare) {
        return noise(1000, voltByShare).toOptional().orElseThrow();
    }

    /// +1 and −1 in turn, along a thousandth of the charge each.
    private static double sign(double share) {
        return Math.round(share * 1000) % 2 == 0 ? 1 : -1;
    }

    @Test
    void aStraightLineHasNone() {
        assertThat(volt(share -> 3.2 + 0.4 * share)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aVoltageThatAlternatesJittersByItsAmplitude() {
        // The line of least squares through an alternation is flat to the 1/n that the two ends leave.
        assertThat(volt(share -> 0.05 + 0.002 * sign(share))).isCloseTo(0.002, within(2e-5));
    }

    @Test
    void aSlopeBeneathTheJitterIsTakenOff() {
        assertThat(volt(share -> 0.5 * share + 0.002 * sign(share))).isCloseTo(0.002, within(2e-5));
    }

    @Test
    void whatHappensOutsideTheMiddleDoesNotCount() {
        assertThat(volt(share -> share < 0.19 ? -5 : share > 0.81 ? 7 : 0.3)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aParabolaLeavesItsCurvature() {
        // About the best line, V = q² on an interval of length L has the variance L⁴/180; L is 0.6.
        double expected = Math.sqrt(Math.pow(0.6, 4) / 180);
        assertThat(volt(share -> share * share)).isCloseTo(expected, within(1e-3 * expected));
    }

    @Test
    void aFewRecordsHaveNone() {
        assertThat(noise(8, share -> 0.1)).isEqualTo(Measured.absent(Reason.TOO_FEW_RECORDS));
    }
}
