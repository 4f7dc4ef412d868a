package org.provolt.analysis.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.MeasuredRun;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;

/// Charge where the cycler has no counter.
class IntegratedChargeTest {

    @Test
    void aConstantCurrentBringsCurrentTimesTime() {
        // 11 records a second apart: 10 s at 3.6 mA are 10 µAh.
        assertThat(chargeAh(new Recording().current(-3.6e-3, 11))).isCloseTo(1e-5, within(1e-19));
    }

    @Test
    void aRampIsIntegratedExactly() {
        // The trapezium rule is exact on a straight line: 1 to 2 mA over 10 s are 15 mA·s.
        Recording ramp = new Recording();
        for (int at = 0; at <= 10; at++) {
            ramp.current(1e-3 + at * 1e-4, 1);
        }
        assertThat(chargeAh(ramp)).isCloseTo(15e-3 / 3600, within(1e-19));
    }

    @Test
    void aRampDownIsAsMuchAsTheRampUp() {
        Recording up = new Recording();
        Recording down = new Recording();
        for (int at = 0; at <= 10; at++) {
            up.current(1e-3 + at * 1e-4, 1);
            down.current(2e-3 - at * 1e-4, 1);
        }
        assertThat(chargeAh(down)).isCloseTo(chargeAh(up), within(1e-20));
    }

    @Test
    void theIntervalBeforeTheFirstRecordCountsByItsTrapezium() {
        assertThat(chargeAh(new Recording().rest(1).current(1e-3, 3))).isCloseTo(2.5e-3 / 3600, within(1e-20));
    }

    @Test
    void currentInTheOtherDirectionIsNotTakenOff() {
        // One interval leads from −2 mA to +1 mA: half of it is charge of the charging, at 1 mA.
        assertThat(value(MeasuredRun.of(new Recording().current(-2e-3, 5).current(1e-3, 3))
                        .getLast()
                        .chargeAh()))
                .isCloseTo(2.5e-3 / 3600, within(1e-20));
    }

    @Test
    void aHoleIsNotIntegrated() {
        HalfCycle half = MeasuredRun.only(withHole(100));
        assertThat(value(half.chargeAh())).isCloseTo(18e-3 / 3600, within(1e-19));
    }

    @Test
    void aHoleIsReported() {
        HalfCycle half = MeasuredRun.only(withHole(100));
        assertThat(half.uncoveredHoles()).isEqualTo(1);
    }

    @Test
    void tenTimesTheUsualIntervalIsNoHoleYet() {
        assertThat(MeasuredRun.only(withHole(10)).holes()).isZero();
    }

    @Test
    void aSlowerPaceIsNoHole() {
        Recording recording = new Recording().current(1e-3, 10);
        for (int at = 1; at <= 5; at++) {
            recording.record(10 + 600.0 * at, 0, 1e-3);
        }
        assertThat(MeasuredRun.only(recording).holes()).isZero();
    }

    @Test
    void aFasterPaceIsNoHole() {
        Recording recording = new Recording();
        for (int at = 0; at <= 5; at++) {
            recording.record(600.0 * at, 0, 1e-3);
        }
        assertThat(MeasuredRun.only(recording.current(1e-3, 10)).holes()).isZero();
    }

    @Test
    void twoHolesDoNotExcuseEachOther() {
        Recording recording = withHole(100);
        double end = 10 + 100 + 9;
        assertThat(MeasuredRun.only(recording.clock(end + 99).current(1e-3, 10)).holes())
                .isEqualTo(2);
    }

    @Test
    void aLongRestIsNoHole() {
        assertThat(MeasuredRun.only(new Recording()
                                .current(1e-3, 10)
                                .rest(3)
                                .clock(5000)
                                .rest(3))
                        .holes())
                .isZero();
    }

    @Test
    void aClockThatRunsBackIsAHole() {
        HalfCycle half =
                MeasuredRun.only(new Recording().current(1e-3, 10).clock(0).current(1e-3, 10));
        assertThat(value(half.chargeAh())).isCloseTo(18e-3 / 3600, within(1e-19));
    }

    @Test
    void aRecordWhoseClockFailsCostsItsTwoIntervals() {
        // The export that writes 0 at the first record of a step: integrating over it would give hours of charge.
        Recording recording =
                new Recording().current(1e-3, 10).record(0, 0, 1e-3).clock(11).current(1e-3, 10);
        assertThat(chargeAh(recording)).isCloseTo(18e-3 / 3600, within(1e-19));
    }

    @Test
    void nothingIsIntegratedFromOneSeriesToTheNext() {
        assertThat(chargeAh(
                        new Recording().current(1e-3, 5),
                        new Recording().clock(60).current(1e-3, 5)))
                .isCloseTo(8e-3 / 3600, within(1e-19));
    }

    @Test
    void aSingleRecordHasNoCharge() {
        assertThat(MeasuredRun.only(new Recording().current(1e-3, 1)).chargeAh())
                .isEqualTo(Measured.absent(Reason.TOO_FEW_RECORDS));
    }

    @Test
    void aHoleFromTheFirstRecordToTheLastLeavesNoCharge() {
        assertThat(MeasuredRun.only(new Recording().current(1e-3, 1).clock(-9).current(1e-3, 1))
                        .chargeAh())
                .isEqualTo(Measured.absent(Reason.HOLE_IN_RECORD));
    }

    @Test
    void missingRecordsLeaveNoCharge() {
        assertThat(MeasuredRun.of(withMissingRecords()).getFirst().chargeAh())
                .isEqualTo(Measured.absent(Reason.RECORDS_MISSING));
    }

    @Test
    void acceptedMissingRecordsAreAHole() {
        assertThat(MeasuredRun.of(withMissingRecords(), true).getFirst().holes())
                .isEqualTo(1);
    }

    @Test
    void theSourceIsNamed() {
        assertThat(MeasuredRun.only(new Recording().current(1e-3, 5)).chargeSource())
                .hasToString("integrated");
    }

    @Test
    void recordsOfTheSameMomentHideNoHole() {
        Recording recording = new Recording();
        for (double second : new double[] {1, 2, 3, 103, 104, 105}) {
            recording.record(second, 0, 1e-3).record(second, 0, 1e-3).record(second, 0, 1e-3);
        }
        assertThat(MeasuredRun.only(recording).holes()).isEqualTo(1);
    }

    private static StoredRun withMissingRecords() {
        return new StoredRun()
                .add(0, 0, new Recording().current(1e-3, 10).columns())
                .add(0, 90, new Recording().clock(90).current(1e-3, 10).columns());
    }

    private static Recording withHole(double second) {
        return new Recording().current(1e-3, 10).clock(10 + second - 1).current(1e-3, 10);
    }

    private static double chargeAh(Recording... series) {
        return value(MeasuredRun.only(series).chargeAh());
    }
}
