package org.provolt.pressure.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.pressure.domain.PressureCommand.ReleasePressure;
import org.provolt.pressure.domain.PressureCommand.SetPressure;
import org.provolt.pressure.domain.PressureCommand.WithdrawSetting;

class PressureSettingTest {

    private static final PressureSettingId ID = new PressureSettingId(new UUID(0, 1));
    private static final CellId CELL = new CellId(new UUID(0, 2));
    private static final FixtureId FIXTURE = new FixtureId(new UUID(0, 3));
    private static final CalibrationId CALIBRATION = new CalibrationId(new UUID(0, 4));
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final FixtureAtWork FREE = new FixtureAtWork(FIXTURE, "P1", 1_500_000.0, CALIBRATION, null);
    private static final Occupied OCCUPIED = new Occupied("P1", "NaC45-0500-01", NOON, LATER);
    private static final PressureSet SET =
            new PressureSet(ID, CELL, FIXTURE, CALIBRATION, 500_000.0, 498_200.0, PressureBasis.MEASURED, null, NOON);

    private final FixtureConfiguration<PressureSetting> setting = new AggregateTestFixture<>(PressureSetting.class);

    private static SetPressure set(FixtureAtWork fixture, Double applied, Double measured, PressureBasis basis) {
        return new SetPressure(ID, CELL, fixture, applied, measured, basis, null, false, NOON, null);
    }

    private static SetPressure applied(double pa) {
        return set(null, pa, null, PressureBasis.SET);
    }

    @Test
    void aMeasuredPressureKeepsTheCalibrationInForce() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 500_000.0, 498_200.0, PressureBasis.MEASURED))
                .expectEvents(SET);
    }

    @Test
    void aPressureIsSetOnce() {
        setting.given(SET).when(applied(22_000)).expectException(Refusals.withCode("setting-exists"));
    }

    @Test
    void aMeasuredPressureNeedsWhatWasMeasured() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 500_000.0, null, PressureBasis.MEASURED))
                .expectException(Refusals.at("/measured_pressure_pa"));
    }

    /// The contract's body has no note: a program may leave it out. The page asks for it.
    @Test
    void anAssumedPressureIsTakenWithoutANote() {
        setting.givenNoPriorActivity()
                .when(set(null, 100_000.0, null, PressureBasis.ASSUMED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anAssumedPressureWithItsBasisIsTaken() {
        setting.givenNoPriorActivity()
                .when(new SetPressure(
                        ID, CELL, null, 100_000.0, null, PressureBasis.ASSUMED, "wave spring, 30 N", false, NOON, null))
                .expectEvents(new PressureSet(
                        ID, CELL, null, null, 100_000.0, null, PressureBasis.ASSUMED, "wave spring, 30 N", NOON));
    }

    @Test
    void theBasisOfReadingsIsNoBasisOfASetting() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 500_000.0, 500_000.0, PressureBasis.LOAD_CELL))
                .expectException(Refusals.at("/basis"));
    }

    @Test
    void noPressureIsPlausible() {
        setting.givenNoPriorActivity()
                .when(applied(0))
                .expectEvents(new PressureSet(ID, CELL, null, null, 0.0, null, PressureBasis.SET, null, NOON));
    }

    /// The paper's pressures, typed in MPa or kPa; its slip of "0.5 kPa"; and more than 100 MPa.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 22, 136, 500, 911, 1272, 1999, 100e6 + 1})
    void anImplausiblePressureIsQuestioned(double pa) {
        setting.givenNoPriorActivity().when(applied(pa)).expectException(Refusals.withCode("implausible-pressure"));
    }

    @Test
    void whoeverInsistsOnAnImplausiblePressureGetsIt() {
        setting.givenNoPriorActivity()
                .when(new SetPressure(ID, CELL, null, 500.0, null, PressureBasis.SET, null, true, NOON, null))
                .expectEvents(new PressureSet(ID, CELL, null, null, 500.0, null, PressureBasis.SET, null, NOON));
    }

    @Test
    void aMeasurementFarFromWhatWasAppliedIsQuestioned() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 500_000.0, 500.0, PressureBasis.MEASURED))
                .expectException(Refusals.at("/measured_pressure_pa"));
    }

    @Test
    void aLoadCellMayShowALittleBelowZeroWhereNothingPresses() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 0.0, -80.0, PressureBasis.MEASURED))
                .expectEvents(new PressureSet(
                        ID, CELL, FIXTURE, CALIBRATION, 0.0, -80.0, PressureBasis.MEASURED, null, NOON));
    }

    @Test
    void aNegativePressureIsRefused() {
        setting.givenNoPriorActivity().when(applied(-1)).expectException(Refusals.at("/applied_pressure_pa"));
    }

    @Test
    void aPressureAboveTheFixturesRangeIsRefused() {
        setting.givenNoPriorActivity()
                .when(set(FREE, 1_500_001.0, null, PressureBasis.SET))
                .expectException(Refusals.withCode("above-fixture-range"));
    }

    @Test
    void aFixturePressesOneCellAtATime() {
        setting.givenNoPriorActivity()
                .when(set(new FixtureAtWork(FIXTURE, "P1", null, null, OCCUPIED), 500_000.0, null, PressureBasis.SET))
                .expectException(Refusals.withCode("fixture-busy"))
                .expectExceptionMessage(org.hamcrest.Matchers.containsString(
                        "presses on cell NaC45-0500-01 from 2026-11-01T12:00:00Z until 2026-11-01T13:00:00Z"));
    }

    @Test
    void aWithdrawalThatWouldPutTwoCellsInOneFixtureIsRefused() {
        setting.given(SET)
                .when(new WithdrawSetting(ID, OCCUPIED, LATER))
                .expectException(Refusals.withCode("fixture-busy"))
                .expectExceptionMessage(org.hamcrest.Matchers.containsString("NaC45-0500-01"));
    }

    @Test
    void aPressureThatIsOverCanBeSetWithItsEnd() {
        setting.givenNoPriorActivity()
                .when(new SetPressure(
                        ID, CELL, FREE, 500_000.0, 498_200.0, PressureBasis.MEASURED, null, false, NOON, LATER))
                .expectEvents(SET, new PressureReleased(ID, CELL, LATER));
    }

    @Test
    void anEndBeforeTheBeginIsRefused() {
        setting.givenNoPriorActivity()
                .when(new SetPressure(ID, CELL, null, 0.0, null, PressureBasis.SET, null, false, LATER, NOON))
                .expectException(Refusals.at("/released_at"));
    }

    @Test
    void aPressureIsReleased() {
        setting.given(SET).when(new ReleasePressure(ID, LATER)).expectEvents(new PressureReleased(ID, CELL, LATER));
    }

    @Test
    void aPressureIsNotReleasedBeforeItWasSet() {
        setting.given(SET)
                .when(new ReleasePressure(ID, NOON.minusSeconds(1)))
                .expectException(Refusals.withCode("release-before-setting"));
    }

    @Test
    void aPressureIsReleasedOnce() {
        setting.given(SET, new PressureReleased(ID, CELL, LATER))
                .when(new ReleasePressure(ID, LATER))
                .expectException(Refusals.withCode("setting-released"));
    }

    @Test
    void aMistakeIsWithdrawn() {
        setting.given(SET)
                .when(new WithdrawSetting(ID, null, LATER))
                .expectEvents(new PressureSettingWithdrawn(ID, CELL, LATER));
    }

    @Test
    void aMistakeIsWithdrawnAlsoAfterItsRelease() {
        setting.given(SET, new PressureReleased(ID, CELL, LATER))
                .when(new WithdrawSetting(ID, null, LATER))
                .expectEvents(new PressureSettingWithdrawn(ID, CELL, LATER));
    }

    @Test
    void whatWasWithdrawnIsNotReleased() {
        setting.given(SET, new PressureSettingWithdrawn(ID, CELL, LATER))
                .when(new ReleasePressure(ID, LATER))
                .expectException(Refusals.withCode("setting-withdrawn"));
    }
}
