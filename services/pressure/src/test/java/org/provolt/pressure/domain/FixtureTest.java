package org.provolt.pressure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.pressure.domain.FixtureCommand.CalibrateLoadCell;
import org.provolt.pressure.domain.FixtureCommand.RegisterFixture;

class FixtureTest {

    private static final FixtureId ID = new FixtureId(new UUID(0, 1));
    private static final CalibrationId CALIBRATION = new CalibrationId(new UUID(0, 2));
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2027-11-01T12:00:00Z");
    private static final FixtureRegistered REGISTERED =
            new FixtureRegistered(ID, "P1", 113.1, 1_500_000.0, "LC-7", NOON);

    private final FixtureConfiguration<Fixture> fixture = new AggregateTestFixture<>(Fixture.class);

    private static CalibrateLoadCell calibrate(Double paPerVolt, Double newtonPerVolt, Instant until) {
        return new CalibrateLoadCell(
                ID, CALIBRATION, paPerVolt, newtonPerVolt, -120.0, 900.0, "DKD-4711", NOON, until, NOON);
    }

    @Test
    void aFixtureJoinsTheLaboratory() {
        fixture.givenNoPriorActivity()
                .when(new RegisterFixture(ID, "P1", 113.1, 1_500_000.0, "LC-7", NOON))
                .expectEvents(REGISTERED);
    }

    @Test
    void aFixtureJoinsOnce() {
        fixture.given(REGISTERED)
                .when(new RegisterFixture(ID, "P1", 113.1, null, null, NOON))
                .expectException(Refusals.withCode("fixture-exists"));
    }

    @Test
    void aFixturePressesOnSomeArea() {
        fixture.givenNoPriorActivity()
                .when(new RegisterFixture(ID, "P1", 0.0, null, null, NOON))
                .expectException(Refusals.at("/pressed_area_mm2"));
    }

    @Test
    void aLoadCellIsCalibratedInPressurePerVolt() {
        fixture.given(REGISTERED)
                .when(calibrate(250_000.0, null, NEXT_YEAR))
                .expectEvents(new LoadCellCalibrated(
                        CALIBRATION, ID, 250_000.0, null, -120.0, 900.0, "DKD-4711", NOON, NEXT_YEAR, NOON));
    }

    @Test
    void aCalibrationWithoutSlopeIsRefused() {
        fixture.given(REGISTERED)
                .when(calibrate(null, null, NEXT_YEAR))
                .expectException(Refusals.at("/slope_pa_per_volt"));
    }

    @Test
    void aCalibrationWithBothSlopesIsRefused() {
        fixture.given(REGISTERED)
                .when(calibrate(250_000.0, 28.0, NEXT_YEAR))
                .expectException(Refusals.at("/slope_pa_per_volt"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, 1e-320, 1e308, -1e16})
    void aSlopeOfNoLoadCellIsRefused(double newtonPerVolt) {
        fixture.given(REGISTERED)
                .when(calibrate(null, newtonPerVolt, NEXT_YEAR))
                .expectException(Refusals.at("/slope_newton_per_volt"));
    }

    @Test
    void aCalibrationEndsAfterItBegins() {
        fixture.given(REGISTERED).when(calibrate(250_000.0, null, NOON)).expectException(Refusals.at("/valid_until"));
    }

    @Test
    void aCalibrationIsRecordedOnce() {
        fixture.given(
                        REGISTERED,
                        new LoadCellCalibrated(CALIBRATION, ID, 1.0, null, 0.0, 0.0, "c", NOON, NEXT_YEAR, NOON))
                .when(calibrate(250_000.0, null, NEXT_YEAR))
                .expectException(Refusals.withCode("calibration-exists"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(Refusals.pointersOf(() -> FixtureRules.check(new RegisterFixture(ID, " ", null, -1.0, null, NOON))))
                .containsExactlyInAnyOrder("/label", "/pressed_area_mm2", "/range_pa");
    }
}
