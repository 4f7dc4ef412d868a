package org.provolt.pressure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.pressure.Laboratory.NOON;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.calibrated;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.release;
import static org.provolt.pressure.Laboratory.set;
import static org.provolt.pressure.Laboratory.withdraw;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class PressureSettingResourceTest {

    private static final String COIN = """
            "applied_pressure_pa": 100000, "basis": "assumed", "note": "wave spring, 30 N",
            "occurred_at": "2026-11-01T12:00:00Z\"""";

    @Test
    void aPressureOnACellJustBuiltIsTaken() {
        set(builtCell(), COIN)
                .then()
                .statusCode(201)
                .body("applied_pressure_pa", equalTo(100_000f))
                .body("basis", equalTo("assumed"))
                .body("note", equalTo("wave spring, 30 N"))
                .body("occurred_at", equalTo(NOON));
    }

    @Test
    void aCellThatNobodyBuiltIsNotKnownYet() {
        set(new CellId(UUID.randomUUID()), COIN)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("not-known-yet"));
    }

    @Test
    void anImplausiblePressureIsQuestionedUntilItIsConfirmed() {
        CellId cell = builtCell();
        String slip = "\"applied_pressure_pa\": 500, \"basis\": \"set\"";
        set(cell, slip).then().statusCode(422).body("code", equalTo("implausible-pressure"));
        set(cell, slip + ", \"confirmed\": true").then().statusCode(201);
    }

    @Test
    void aFixtureThatIsNotThereIsBlamed() {
        pressIn(UUID.randomUUID().toString(), builtCell(), NOON)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-fixture"))
                .body("errors.pointer", hasItem("/fixture_id"));
    }

    @Test
    void morePressureThanTheFixtureHoldsIsRefused() {
        set(
                        builtCell(),
                        "\"fixture_id\": \"%s\", \"applied_pressure_pa\": 1600000, \"basis\": \"set\""
                                .formatted(registeredFixture()))
                .then()
                .statusCode(422)
                .body("code", equalTo("above-fixture-range"));
    }

    @Test
    void theCalibrationInForceThenIsKeptWithTheSetting() {
        String fixture = registeredFixture();
        calibrated(fixture, "2025-01-01T00:00:00Z", "2026-10-31T00:00:00Z");
        String valid = calibrated(fixture, "2026-10-01T00:00:00Z", "2027-10-01T00:00:00Z");
        calibrated(fixture, "2026-12-01T00:00:00Z", "2027-12-01T00:00:00Z");
        pressIn(fixture, builtCell(), NOON).then().body("calibration.calibration_id", equalTo(valid));
    }

    @Test
    void whereTwoCalibrationsAreValidTheOneThatBeganLastCounts() {
        String fixture = registeredFixture();
        String later = calibrated(fixture, "2026-10-01T00:00:00Z", "2027-10-01T00:00:00Z");
        calibrated(fixture, "2026-09-01T00:00:00Z", "2027-09-01T00:00:00Z");
        pressIn(fixture, builtCell(), NOON).then().body("calibration.calibration_id", equalTo(later));
    }

    @Test
    void aCalibrationThatHasRunOutIsNotInForce() {
        String fixture = registeredFixture();
        calibrated(fixture, "2025-01-01T00:00:00Z", NOON);
        pressIn(fixture, builtCell(), NOON).then().statusCode(201).body("calibration", nullValue());
    }

    @Test
    void aWithdrawalNeedsAReason() {
        String setting = set(builtCell(), COIN).path("pressure_setting_id");
        as("technician")
                .body("{}")
                .post("/api/v1/pressure-settings/" + setting + "/withdrawal")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
    }

    @Test
    void aWithdrawnSettingSaysWhy() {
        String setting = set(builtCell(), COIN).path("pressure_setting_id");
        withdraw(setting)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("withdrawn.reason", equalTo("wrong cell"));
    }

    @Test
    void aReleaseBeforeTheSettingIsRefused() {
        String setting = set(builtCell(), COIN).path("pressure_setting_id");
        release(setting, "2026-10-31T12:00:00Z").then().statusCode(422).body("code", equalTo("release-before-setting"));
    }

    @Test
    void whatIsNotThereIsNotWithdrawn() {
        withdraw(UUID.randomUUID().toString()).then().statusCode(404);
    }
}
