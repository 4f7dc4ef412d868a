package org.provolt.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.MeasuredRun;
import org.provolt.analysis.plot.CapacityCurve.Point;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;

class CapacityCurveTest {

    private static final AnalysisParameters PARAMETERS = AnalysisParameters.DEFAULTS;

    /// Plating for an hour at 1 mA, a record a second: 1 mA·h.
    private static StoredRun hour() {
        return StoredRun.of(new Recording().current(-1e-3, 3_601, share -> share == 0.5 ? -0.3 : -0.02));
    }

    private static List<Point> curve(StoredRun run, int points) {
        return CapacityCurve.of(MeasuredRun.of(run).getFirst(), run, PARAMETERS, points);
    }

    @Test
    void itEndsAtTheHalfCyclesCharge() {
        HalfCycle half = MeasuredRun.of(hour()).getFirst();
        assertThat(curve(hour(), 50).getLast().capacityAh())
                .isEqualTo(half.chargeAh().toOptional().orElseThrow());
    }

    @Test
    void itBeginsAtNoCharge() {
        assertThat(curve(hour(), 50).getFirst().capacityAh()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 50, 200})
    void noMoreThanTheMostPointsStay(int most) {
        assertThat(curve(hour(), most)).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void aSpikeOfOneRecordStays() {
        StoredRun run = StoredRun.of(new Recording()
                .current(-1e-3, 2_000, share -> -0.02)
                .current(-1e-3, 1, share -> -0.3)
                .current(-1e-3, 2_000, share -> -0.02));
        assertThat(curve(run, 20))
                .anySatisfy(point -> assertThat(point.voltageVolt()).isEqualTo(-0.3));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theCapacityNeverRunsBack(long seed) {
        Random random = new Random(seed);
        StoredRun run = StoredRun.of(new Recording().current(1e-3, 1_000, share -> random.nextDouble()));
        assertThat(curve(run, 60)).isSortedAccordingTo(java.util.Comparator.comparingDouble(Point::capacityAh));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void blocksCutAnywhereGiveTheSamePoints(long seed) {
        StoredRun cut = hour().cut(new Random(seed), 300);
        assertThat(curve(cut, 50)).isEqualTo(curve(hour(), 50));
    }

    @Test
    void aRestIsNoPoint() {
        StoredRun run =
                StoredRun.of(new Recording().current(-1e-3, 50, share -> -0.02).current(0, 50, share -> 1));
        assertThat(curve(run, 1_000))
                .allSatisfy(point -> assertThat(point.voltageVolt()).isEqualTo(-0.02));
    }

    @Test
    void theChargeIsTheCountersWhereTheHalfCyclesIs() {
        Recording recording = new Recording().current(1e-3, 1_001, share -> share);
        recording.withAll("net_capacity_ah", place -> 3e-7 * place);
        StoredRun run = StoredRun.of(recording);
        assertThat(curve(run, 10).getLast().capacityAh()).isCloseTo(3e-4, within(1e-12));
    }

    @Test
    void aHalfCycleWithoutVoltageHasNoPoints() {
        assertThat(curve(StoredRun.of(new Recording().current(-1e-3, 46, share -> Double.NaN)), 10))
                .isEmpty();
    }

    @Test
    void threePointsCannotHoldEndsAndExtremes() {
        assertThatThrownBy(() -> curve(hour(), 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
