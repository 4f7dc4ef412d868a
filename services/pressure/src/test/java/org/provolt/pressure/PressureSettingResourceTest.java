package org.provolt.pressure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.pressure.Laboratory.NOON;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.calibrated;
import static org.provolt.pressure.Laboratory.labelOf;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.release;
import static org.provolt.pressure.Laboratory.set;
import static org.provolt.pressure.Laboratory.withdraw;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
    void aSettingIsRefusedWhereAnotherCellComesBeforeItIsReleased() {
        String fixture = registeredFixture();
        CellId later = builtCell();
        pressIn(fixture, later, "2026-11-02T12:00:00Z");
        pressIn(fixture, builtCell(), NOON)
                .then()
                .statusCode(409)
                .body("code", equalTo("fixture-busy"))
                .body("detail", containsString(labelOf(later)))
                .body("detail", containsString("2026-11-02T12:00:00Z"));
    }

    @Test
    void whatIsOverBeforeAnotherCellComesIsEnteredWithItsEnd() {
        String fixture = registeredFixture();
        pressIn(fixture, builtCell(), "2026-11-02T12:00:00Z");
        set(builtCell(), """
                "fixture_id": "%s", "applied_pressure_pa": 22000, "basis": "set",
                "occurred_at": "%s", "released_at": "2026-11-02T12:00:00Z\"""".formatted(fixture, NOON))
                .then()
                .statusCode(201)
                .body("released_at", equalTo("2026-11-02T12:00:00Z"));
    }

    @Test
    void aWithdrawalIsRefusedWhereTheEarlierSettingWouldMeetAnotherCell() {
        String fixture = registeredFixture();
        CellId moved = builtCell();
        CellId other = builtCell();
        String first = pressIn(fixture, moved, NOON).path("pressure_setting_id");
        String second =
                pressIn(registeredFixture(), moved, "2026-11-02T12:00:00Z").path("pressure_setting_id");
        pressIn(fixture, other, "2026-11-03T12:00:00Z").then().statusCode(201);
        withdraw(second)
                .then()
                .statusCode(409)
                .body("code", equalTo("fixture-busy"))
                .body("detail", containsString(labelOf(other)));
        release(first, "2026-11-02T13:00:00Z").then().statusCode(200);
        withdraw(second).then().statusCode(200);
    }

    @Test
    void theSettingsOfACellAreListed() {
        CellId cell = builtCell();
        String first = pressIn(registeredFixture(), cell, NOON).path("pressure_setting_id");
        String second =
                pressIn(registeredFixture(), cell, "2026-11-02T12:00:00Z").path("pressure_setting_id");
        pressIn(registeredFixture(), builtCell(), NOON);
        as("auditor")
                .get("/api/v1/pressure-settings?cell_id=" + cell)
                .then()
                .body("items.pressure_setting_id", equalTo(List.of(first, second)));
    }

    @Test
    void aBusyFixtureNamesTheCellThatItPresses() {
        String fixture = registeredFixture();
        CellId first = builtCell();
        pressIn(fixture, first, NOON);
        pressIn(fixture, builtCell(), "2026-11-02T12:00:00Z")
                .then()
                .statusCode(409)
                .body("code", equalTo("fixture-busy"))
                .body("detail", containsString(labelOf(first)));
    }

    @Test
    void theSameCellMayBePressedHarderInItsFixture() {
        String fixture = registeredFixture();
        CellId cell = builtCell();
        pressIn(fixture, cell, NOON);
        pressIn(fixture, cell, "2026-11-02T12:00:00Z").then().statusCode(201);
    }

    @Test
    void aReleasedFixtureIsFree() {
        String fixture = registeredFixture();
        String setting = pressIn(fixture, builtCell(), NOON).path("pressure_setting_id");
        release(setting, "2026-11-02T00:00:00Z")
                .then()
                .statusCode(200)
                .body("released_at", equalTo("2026-11-02T00:00:00Z"));
        pressIn(fixture, builtCell(), "2026-11-02T00:00:00Z").then().statusCode(201);
    }

    @Test
    void aFixtureIsBusyAtAMomentBeforeItsRelease() {
        String fixture = registeredFixture();
        String setting = pressIn(fixture, builtCell(), NOON).path("pressure_setting_id");
        release(setting, "2026-11-02T00:00:00Z");
        pressIn(fixture, builtCell(), "2026-11-01T18:00:00Z").then().statusCode(409);
    }

    @Test
    void aFixtureWhoseSettingWasAMistakeIsFree() {
        String fixture = registeredFixture();
        withdraw(pressIn(fixture, builtCell(), NOON).path("pressure_setting_id"));
        pressIn(fixture, builtCell(), "2026-11-02T12:00:00Z").then().statusCode(201);
    }

    @Test
    void aFixtureThatItsCellLeftForAnotherIsFree() {
        String left = registeredFixture();
        CellId cell = builtCell();
        pressIn(left, cell, NOON);
        pressIn(registeredFixture(), cell, "2026-11-02T12:00:00Z");
        pressIn(left, builtCell(), "2026-11-03T12:00:00Z").then().statusCode(201);
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

    @Test
    void aListGoesOnWhereItsPageEnded() {
        CellId cell = builtCell();
        set(cell, COIN);
        String second = set(cell, COIN.replace("12:00", "13:00")).path("pressure_setting_id");
        String next = as("auditor")
                .get("/api/v1/pressure-settings?limit=1&q=" + labelOf(cell))
                .path("next");
        as("auditor")
                .get("/api/v1/pressure-settings?limit=1&q=" + labelOf(cell) + "&after=" + next)
                .then()
                .body("items.pressure_setting_id", equalTo(java.util.List.of(second)))
                .body("next", nullValue());
    }

    @Test
    void theSettingsInAFixtureAreListedNewestFirstPageByPage() {
        String fixture = registeredFixture();
        CellId cell = builtCell();
        String earlier = pressIn(fixture, cell, "2020-01-01T00:00:00Z").path("pressure_setting_id");
        String later = pressIn(fixture, cell, "2020-01-02T00:00:00Z").path("pressure_setting_id");
        String inFixture = "/api/v1/pressure-settings?order=newest&limit=1&fixture_id=" + fixture;
        String next = as("auditor")
                .get(inFixture)
                .then()
                .body("items.pressure_setting_id", equalTo(List.of(later)))
                .extract()
                .path("next");
        as("auditor")
                .get(inFixture + "&after=" + next)
                .then()
                .body("items.pressure_setting_id", equalTo(List.of(earlier)))
                .body("next", nullValue());
    }

    @Test
    void anOrderThatIsNoneIsMalformed() {
        as("auditor")
                .get("/api/v1/pressure-settings?order=best")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-order"));
    }
}
