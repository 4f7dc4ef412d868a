package org.provolt.analysis.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.MeasuredRun;
import org.provolt.analysis.record.Recording;
import org.provolt.kernel.Bdf;

/// Charge from the cycler's own counters.
class CountedChargeTest {

    /// 3.6 mA bring 1 µAh a second.
    private static final double AMPERE = 3.6e-3;

    private static final double STEP_AH = 1e-6;

    @Test
    void aNetCountersGrowthIsTheCharge() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE, 101).withAll(Bdf.NET_CAPACITY, place -> place * 1.01e-6));
        assertThat(value(half.chargeAh())).isCloseTo(1.01e-4, within(1e-18));
    }

    @Test
    void aNetCountersFallIsTheChargeOfADischarge() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(-AMPERE, 101).withAll(Bdf.NET_CAPACITY, place -> -place * 1.01e-6));
        assertThat(value(half.chargeAh())).isCloseTo(1.01e-4, within(1e-18));
    }

    @Test
    void theSourceNamesTheCounter() {
        assertThat(MeasuredRun.only(new Recording()
                                .current(AMPERE, 101)
                                .withAll(Bdf.NET_CAPACITY, place -> place * STEP_AH))
                        .chargeSource())
                .hasToString("counter:net_capacity_ah");
    }

    @Test
    void whatACounterShowsOnTheFirstRecordIsHistory() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE, 101).withAll(Bdf.CHARGING_CAPACITY, place -> 7 + place * STEP_AH));
        assertThat(value(half.chargeAh())).isCloseTo(1e-4, within(1e-14));
    }

    @Test
    void theGrowthToTheFirstRecordBelongsToTheHalfCycleThatItOpens() {
        // The counter stands at 5 µAh at the last record of the charging before it, and at 4 at the first after.
        Recording recording = new Recording().current(AMPERE, 6).current(-AMPERE, 50);
        recording.withAll(Bdf.NET_CAPACITY, place -> place <= 5 ? place * STEP_AH : (10 - place) * STEP_AH);
        assertThat(value(MeasuredRun.of(recording).getLast().chargeAh())).isCloseTo(50e-6, within(1e-18));
    }

    @Test
    void eachDirectionHasItsOwnCounter() {
        Recording recording = new Recording().current(-AMPERE, 101);
        recording.withAll(Bdf.CHARGING_CAPACITY, place -> 1);
        recording.withAll(Bdf.DISCHARGING_CAPACITY, place -> place * STEP_AH);
        assertThat(MeasuredRun.only(recording).chargeSource()).hasToString("counter:discharging_capacity_ah");
    }

    @Test
    void aCounterThatFallsHasBeenReset() {
        // Arbin and Neware start again at each step: 50 µAh in the first, and 1 µAh already at the first record after.
        HalfCycle half = MeasuredRun.only(new Recording()
                .current(AMPERE, 101)
                .withAll(Bdf.STEP_CHARGING_CAPACITY, place -> (place <= 50 ? place : place - 50) * STEP_AH));
        assertThat(value(half.chargeAh())).isCloseTo(1e-4, within(1e-18));
    }

    @Test
    void aCounterThatFallsToWhatNoCurrentBroughtGrewNothing() {
        // A glitch from 5 Ah down to 4 Ah in one second of 3.6 mA.
        HalfCycle half = MeasuredRun.only(new Recording()
                .current(AMPERE, 101)
                .withAll(Bdf.CHARGING_CAPACITY, place -> (place <= 50 ? 5 : 4) + place * STEP_AH));
        assertThat(value(half.chargeAh())).isCloseTo(99e-6, within(1e-14));
    }

    @Test
    void aCounterCoversAHole() {
        Recording recording = new Recording().current(AMPERE, 50).clock(549).current(AMPERE, 50);
        recording.withAll(Bdf.NET_CAPACITY, place -> (place < 50 ? place : place + 499) * STEP_AH);
        assertThat(value(MeasuredRun.only(recording).chargeAh())).isCloseTo(598e-6, within(1e-17));
    }

    @Test
    void aNetCounterThatIsSetBackDuringASpectrumLosesAgainstOneThatIsNot() {
        assertThat(MeasuredRun.of(loopWithSpectrum()).getLast().chargeSource())
                .hasToString("counter:charging_capacity_ah");
    }

    @Test
    void aNetCounterThatIsSetBackDuringASpectrumIsNoChargeWhereThereIsNoOther() {
        // EC-Lab sets (Q-Qo) back at each loop. After plating 60 and stripping 30 µAh a spectrum is run; the next
        // record,
        // at rest, shows 0 where −30 µAh stood: taken for stripping, the efficiency would be 100 %.
        Recording recording = new Recording().current(-AMPERE, 60).current(AMPERE, 30);
        recording.clock(290).rest(5);
        recording.withAll(Bdf.NET_CAPACITY, CountedChargeTest::setBackAfterTheLoop);
        assertThat(value(MeasuredRun.of(recording).getLast().chargeAh())).isCloseTo(30e-6, within(1e-17));
    }

    @Test
    void theDriftOfARestingChannelIsNoReset() {
        Recording recording = new Recording().current(AMPERE, 101).rest(50);
        recording.withAll(
                Bdf.NET_CAPACITY, place -> place <= 100 ? place * STEP_AH : 100 * STEP_AH - (place - 100) * 1e-12);
        assertThat(MeasuredRun.only(recording).sourceBreaks()).isZero();
    }

    @Test
    void aCoarseCounterIsNotUsed() {
        // Four decimals of an Ah where 0.0101 Ah pass: 1 %.
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE * 100, 102).withAll(Bdf.NET_CAPACITY, inStepsOf(1e-4, 0.97e-4)));
        assertThat(half.chargeSource()).hasToString("integrated");
    }

    @Test
    void aCounterFineEnoughIsUsed() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE * 100, 102).withAll(Bdf.NET_CAPACITY, inStepsOf(1e-5, 0.97e-4)));
        assertThat(half.chargeSource()).hasToString("counter:net_capacity_ah");
    }

    @Test
    void equalStepsOfAConstantCurrentAreNotCoarse() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE, 11).withAll(Bdf.NET_CAPACITY, place -> place * STEP_AH));
        assertThat(half.chargeSource()).hasToString("counter:net_capacity_ah");
    }

    @Test
    void aCounterThatStandsStillIsNotUsed() {
        HalfCycle half = MeasuredRun.only(new Recording().current(AMPERE, 101).withAll(Bdf.NET_CAPACITY, place -> 0.1));
        assertThat(half.chargeSource()).hasToString("integrated");
    }

    @Test
    void aCounterThatIsSilentAtARecordIsNotUsed() {
        HalfCycle half = MeasuredRun.only(new Recording()
                .current(AMPERE, 101)
                .withAll(Bdf.NET_CAPACITY, place -> place == 40 ? Double.NaN : place * STEP_AH));
        assertThat(half.chargeSource()).hasToString("integrated");
    }

    @Test
    void theCounterThatBreaksLeastIsTaken() {
        Recording recording = new Recording().current(AMPERE, 101);
        recording.withAll(Bdf.STEP_CHARGING_CAPACITY, place -> place * STEP_AH);
        recording.withAll(Bdf.CYCLE_CHARGING_CAPACITY, place -> (place <= 50 ? place : place - 50) * STEP_AH);
        assertThat(MeasuredRun.only(recording).chargeSource()).hasToString("counter:step_charging_capacity_ah");
    }

    @Test
    void nothingIsCountedFromOneSeriesToTheNext() {
        Recording first = new Recording().current(AMPERE, 51).withAll(Bdf.NET_CAPACITY, place -> place * STEP_AH);
        Recording second = new Recording().current(AMPERE, 51).withAll(Bdf.NET_CAPACITY, place -> 3 + place * STEP_AH);
        assertThat(value(MeasuredRun.only(first, second).chargeAh())).isCloseTo(1e-4, within(1e-14));
    }

    @Test
    void theIntegralIsKeptForComparison() {
        HalfCycle half = MeasuredRun.only(
                new Recording().current(AMPERE, 101).withAll(Bdf.NET_CAPACITY, place -> place * 1.01e-6));
        assertThat(half.integratedAh()).isCloseTo(1e-4, within(1e-18));
    }

    @Test
    void aHoleBetweenTwoSeriesIsCoveredByNoCounter() {
        Recording first = new Recording().current(AMPERE, 51).withAll(Bdf.NET_CAPACITY, place -> place * STEP_AH);
        Recording second =
                new Recording().clock(500).current(AMPERE, 51).withAll(Bdf.NET_CAPACITY, place -> place * STEP_AH);
        assertThat(MeasuredRun.only(first, second).uncoveredHoles()).isEqualTo(1);
    }

    @Test
    void aSeriesThatFollowsAtTheUsualPaceLeavesNoHole() {
        Recording first = new Recording().current(AMPERE, 51);
        Recording second = new Recording().clock(51).current(AMPERE, 51);
        assertThat(MeasuredRun.only(first, second).holes()).isZero();
    }

    @Test
    void aHoleWithinASeriesIsCoveredByItsCounter() {
        Recording recording = new Recording().current(AMPERE, 50).clock(549).current(AMPERE, 50);
        recording.withAll(Bdf.NET_CAPACITY, place -> (place < 50 ? place : place + 499) * STEP_AH);
        assertThat(MeasuredRun.only(recording).uncoveredHoles()).isZero();
    }

    private static Recording loopWithSpectrum() {
        Recording recording = new Recording().current(-AMPERE, 60).current(AMPERE, 30);
        recording.clock(290).rest(5);
        recording.withAll(Bdf.NET_CAPACITY, CountedChargeTest::setBackAfterTheLoop);
        return recording.withAll(Bdf.CHARGING_CAPACITY, place -> Math.clamp(place - 59, 0, 30) * STEP_AH);
    }

    private static double setBackAfterTheLoop(double place) {
        if (place >= 90) {
            return 0;
        }
        return (place < 60 ? -place : place - 118) * STEP_AH;
    }

    private static DoubleUnaryOperator inStepsOf(double resolutionAh, double growthAh) {
        return place -> Math.floor(place * growthAh / resolutionAh) * resolutionAh;
    }
}
