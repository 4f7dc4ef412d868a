package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.record.Recording;

class VoltagesTest {

    private static final Offset<Double> NANOVOLT = within(1e-9);

    @Test
    void thePlateauOfAStraightLineIsItsMiddle() {
        assertThat(value(line().plateauVoltageVolt())).isCloseTo(0.5, NANOVOLT);
    }

    @Test
    void thePlateauIsAMedianNotAMean() {
        // 0.1 V for 60 % of the charge, then 0.9 V: within 20 to 80 % two thirds lie at 0.1 V.
        HalfCycle half = MeasuredRun.only(new Recording().current(1e-3, 1001, share -> share <= 0.6 ? 0.1 : 0.9));
        assertThat(value(half.plateauVoltageVolt())).isCloseTo(0.1, NANOVOLT);
    }

    @Test
    void whatHappensOutsideTheMiddleDoesNotMoveThePlateau() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(1e-3, 1001, share -> share < 0.19 ? -5 : share > 0.81 ? 7 : 0.3));
        assertThat(value(half.plateauVoltageVolt())).isCloseTo(0.3, NANOVOLT);
    }

    @Test
    void thePlateauOfAValleyIsHalfItsDepth() {
        // V = |q − 1/2|: over 20 to 80 % it takes every value from 0 to 0.3 equally often.
        HalfCycle half = MeasuredRun.only(valley(1001));
        assertThat(value(half.plateauVoltageVolt())).isCloseTo(0.15, NANOVOLT);
    }

    @Test
    void theVoltageAtHalfTheCapacityIsTheValleysBottom() {
        assertThat(value(MeasuredRun.only(valley(1001)).midCapacityVoltageVolt()))
                .isCloseTo(0, NANOVOLT);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void recordsThatLieUnevenlyDoNotMoveThePlateau(long seed) {
        // Paces differ by up to nine, so that none is taken for a hole.
        Random random = new Random(seed);
        double[] second = random.doubles(500).map(share -> 1 + 8 * share).toArray();
        double all = 0;
        for (double step : second) {
            all += step;
        }
        Recording recording = new Recording().record(0, 0, 1e-3);
        double at = 0;
        for (double step : second) {
            at += step;
            recording.record(at, at / all, 1e-3);
        }
        assertThat(value(MeasuredRun.only(recording).plateauVoltageVolt())).isCloseTo(0.5, NANOVOLT);
    }

    @Test
    void aBurstOfRecordsDoesNotMoveThePlateau() {
        // A thousand records within the 21st percent, as an EC-Lab trigger writes them; the median of records is 0.21
        // V.
        Recording recording = new Recording().record(0, 0, 1e-3);
        for (int at = 1; at <= 1000; at++) {
            recording.record(at * 1e-3 + 20, 0.2 + at * 1e-5, 1e-3);
        }
        for (int at = 22; at <= 100; at++) {
            recording.record(at, at / 100.0, 1e-3);
        }
        recording.withAll("net_capacity_ah", place -> 1e-3 / 3600 * secondOfBurst(place));
        assertThat(value(MeasuredRun.only(recording).plateauVoltageVolt())).isCloseTo(0.5, NANOVOLT);
    }

    @Test
    void aPlateauOfOneVoltageIsThatVoltage() {
        assertThat(value(MeasuredRun.only(new Recording().current(1e-3, 50, share -> 0.0125))
                        .plateauVoltageVolt()))
                .isEqualTo(0.0125);
    }

    @Test
    void aRestWithinTheHalfCycleDoesNotMoveThePlateau() {
        Recording recording = new Recording()
                .current(1e-3, 101, share -> share / 2)
                .current(0, 400, share -> 3)
                .current(1e-3, 100, share -> 0.5 + share / 2);
        recording.withAll("net_capacity_ah", place -> 1e-6 * (place <= 100 ? place : Math.max(100, place - 400)));
        assertThat(value(MeasuredRun.only(recording).plateauVoltageVolt())).isCloseTo(0.5, within(3e-3));
    }

    @Test
    void theMeanWeighsEachVoltageByTheChargeThatCameBeforeIt() {
        // 1 s to 0.1 V, then 3 s to 0.5 V: (1·0.1 + 3·0.5)/4.
        Recording recording =
                new Recording().record(0, 9, 1e-3).record(1, 0.1, 1e-3).record(4, 0.5, 1e-3);
        assertThat(value(MeasuredRun.only(recording).meanVoltageVolt())).isCloseTo(0.4, NANOVOLT);
    }

    @Test
    void anOffsetMovesEveryVoltageByItself() {
        HalfCycle plain = MeasuredRun.only(valley(200));
        HalfCycle moved = MeasuredRun.only(new Recording().current(1e-3, 200, share -> 3 + valleyAt(share, 200)));
        assertThat(value(moved.plateauVoltageVolt()) - value(plain.plateauVoltageVolt()))
                .isCloseTo(3, NANOVOLT);
    }

    @Test
    void theUnitOfTheCurrentMovesNoVoltage() {
        HalfCycle plain = MeasuredRun.only(valley(200));
        HalfCycle scaled = MeasuredRun.only(new Recording().current(1.024, 200, share -> valleyAt(share, 200)));
        assertThat(value(scaled.plateauVoltageVolt())).isCloseTo(value(plain.plateauVoltageVolt()), NANOVOLT);
    }

    @Test
    void theLowestEarlyVoltageLiesInTheFirstFifth() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(-1e-3, 101, share -> share < 0.05 ? -0.05 : share > 0.5 ? -0.08 : -0.012));
        assertThat(half.lowestEarlyVoltageVolt()).isEqualTo(Measured.of(-0.05));
    }

    @Test
    void nineRecordsInTheFirstFifthShowNoSpike() {
        // 41 records: the first fifth of the charge is reached at the ninth.
        HalfCycle half = MeasuredRun.only(new Recording().current(-1e-3, 41));
        assertThat(half.lowestEarlyVoltageVolt()).isEqualTo(Measured.absent(Reason.FEW_EARLY_RECORDS));
    }

    @Test
    void tenRecordsInTheFirstFifthShowOne() {
        HalfCycle half = MeasuredRun.only(new Recording().current(-1e-3, 46, share -> -0.02));
        assertThat(half.lowestEarlyVoltageVolt()).isEqualTo(Measured.of(-0.02));
    }

    @Test
    void withoutVoltageThereIsNone() {
        HalfCycle half = MeasuredRun.only(new Recording().current(-1e-3, 46, share -> Double.NaN));
        assertThat(half.meanVoltageVolt()).isEqualTo(Measured.absent(Reason.NO_VOLTAGE));
    }

    @Test
    void withoutVoltageThereIsNoPlateau() {
        HalfCycle half = MeasuredRun.only(new Recording().current(-1e-3, 46, share -> Double.NaN));
        assertThat(half.plateauVoltageVolt()).isEqualTo(Measured.absent(Reason.NO_VOLTAGE));
    }

    @Test
    void theVoltageAtRestBeforeIsNotOneUnderCurrent() {
        // Four fifths of the charge come between the rest at 3 V and the first record.
        Recording recording = new Recording().rest(1).record(5, 0.5, 1e-3).record(6, 0.5, 1e-3);
        recording.withAll("voltage_volt", place -> place == 0 ? 3 : 0.5);
        recording.withAll("net_capacity_ah", place -> 1e-3 / 3600 * (place == 0 ? 0 : 3 + place));
        assertThat(value(MeasuredRun.only(recording).midCapacityVoltageVolt())).isCloseTo(0.5, NANOVOLT);
    }

    @Test
    void theVoltageAtRestAfterIsNotOneUnderCurrent() {
        Recording recording = new Recording().current(1e-3, 1, share -> 0.5).record(9, 3, 0);
        assertThat(value(MeasuredRun.only(recording).meanVoltageVolt())).isCloseTo(0.5, NANOVOLT);
    }

    private static double secondOfBurst(double place) {
        return place == 0 ? 0 : place <= 1000 ? 20 + place * 1e-3 : place - 979;
    }

    private static HalfCycle line() {
        DoubleUnaryOperator straight = share -> (share * 101 - 1) / 100;
        return MeasuredRun.only(new Recording().current(1e-3, 101, straight));
    }

    private static Recording valley(int records) {
        return new Recording().current(1e-3, records, share -> valleyAt(share, records));
    }

    private static double valleyAt(double share, int records) {
        return Math.abs((share * records - 1) / (records - 1) - 0.5);
    }
}
