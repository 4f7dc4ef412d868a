package org.provolt.pressure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.calibrated;
import static org.provolt.pressure.Laboratory.labelOf;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.release;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class FixtureResourceTest {

    @Test
    void aRegisteredFixtureCanBeReadAtOnce() {
        as("auditor")
                .get("/api/v1/fixtures/" + registeredFixture())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("pressed_area_mm2", equalTo(113.1f))
                .body("range_pa", equalTo(1_500_000f))
                .body("load_cell_serial", equalTo("LC-7"))
                .body("occurred_at", equalTo("2026-10-01T08:00:00Z"));
    }

    @Test
    void aFixtureSaysWhichCalibrationIsInForceAndWhenTheNextIsDue() {
        String fixture = registeredFixture();
        String calibration = calibrated(fixture, "2020-01-01T00:00:00Z", "2199-01-01T00:00:00Z");
        calibrated(fixture, "2019-01-01T00:00:00Z", "2199-06-01T00:00:00Z");
        as("auditor")
                .get("/api/v1/fixtures/" + fixture)
                .then()
                .body("calibration.calibration_id", equalTo(calibration))
                .body("calibration_due_at", equalTo("2199-01-01T00:00:00Z"))
                .body("calibration_absent_because", nullValue());
    }

    @Test
    void aFixtureWhoseCalibrationHasRunOutSaysSince() {
        String fixture = registeredFixture();
        calibrated(fixture, "2019-01-01T00:00:00Z", "2020-01-01T00:00:00Z");
        as("auditor")
                .get("/api/v1/fixtures/" + fixture)
                .then()
                .body("calibration", nullValue())
                .body("calibration_absent_because", equalTo("calibration-run-out"))
                .body("calibration_due_at", equalTo("2020-01-01T00:00:00Z"));
    }

    @Test
    void aFixtureThatWasNeverCalibratedSaysSoInTheListToo() {
        String fixture = registeredFixture();
        as("auditor")
                .get("/api/v1/fixtures?limit=1000")
                .then()
                .body(
                        "items.find { it.fixture_id == '" + fixture + "' }.calibration_absent_because",
                        equalTo("never-calibrated"));
    }

    @Test
    void theClientMayNameTheFixture() {
        String own = UUID.randomUUID().toString();
        as("technician")
                .body("{\"fixture_id\": \"%s\", \"label\": \"%s\", \"pressed_area_mm2\": 50}".formatted(own, own))
                .post("/api/v1/fixtures")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/fixtures/" + own))
                .body("range_pa", nullValue());
    }

    @Test
    void anAreaOfZeroIsRefusedWithItsPointer() {
        as("technician")
                .body("{\"label\": \"flat\", \"pressed_area_mm2\": 0}")
                .post("/api/v1/fixtures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/pressed_area_mm2"));
    }

    @Test
    void aRequestWithoutBodyIsMalformed() {
        as("technician").post("/api/v1/fixtures").then().statusCode(400);
    }

    @Test
    void theSameLabelTwiceIsRefused() {
        String body = "{\"label\": \"%s\", \"pressed_area_mm2\": 50}".formatted(UUID.randomUUID());
        as("technician").body(body).post("/api/v1/fixtures");
        as("technician")
                .body(body)
                .post("/api/v1/fixtures")
                .then()
                .statusCode(409)
                .body("code", equalTo("label-taken"));
    }

    @Test
    void calibrationsAreListedAsTheyWereRecorded() {
        String fixture = registeredFixture();
        String first = calibrated(fixture, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        String second = calibrated(fixture, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        as("scientist")
                .get("/api/v1/fixtures/" + fixture + "/calibrations")
                .then()
                .statusCode(200)
                .body("items.calibration_id", equalTo(java.util.List.of(first, second)))
                .body("items.standard_uncertainty_pa", hasItem(900f));
    }

    @Test
    void aCalibrationMovesItsFixtureOn() {
        String fixture = registeredFixture();
        calibrated(fixture, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        as("auditor").get("/api/v1/fixtures/" + fixture).then().header("ETag", "\"1\"");
    }

    @Test
    void aCalibrationWithTwoSlopesIsRefused() {
        as("technician")
                .body("""
                        {"slope_pa_per_volt": 1, "slope_newton_per_volt": 1, "offset_pa": 0,
                         "standard_uncertainty_pa": 0, "certificate": "c",
                         "valid_from": "2026-01-01T00:00:00Z", "valid_until": "2027-01-01T00:00:00Z"}""")
                .post("/api/v1/fixtures/" + registeredFixture() + "/calibrations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/slope_pa_per_volt"));
    }

    @Test
    void anUnknownFixtureHasNoCalibrations() {
        as("auditor")
                .get("/api/v1/fixtures/" + UUID.randomUUID() + "/calibrations")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-fixture"));
    }

    @Test
    void aMadeUpCursorIsMalformed() {
        as("auditor")
                .get("/api/v1/fixtures/" + registeredFixture() + "/calibrations?after=bm9uZQ")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void aFixtureSaysWhatItPressesNow() {
        String fixture = registeredFixture();
        CellId cell = builtCell();
        String setting = pressIn(fixture, cell, "2020-01-01T00:00:00Z").path("pressure_setting_id");
        as("auditor")
                .get("/api/v1/fixtures/" + fixture)
                .then()
                .body("presses.pressure_setting_id", equalTo(setting))
                .body("presses.cell_label", equalTo(labelOf(cell)))
                .body("as_of", notNullValue());
    }

    @Test
    void aFixtureWhosePressureWasReleasedIsFree() {
        String fixture = registeredFixture();
        String setting = pressIn(fixture, builtCell(), "2020-01-01T00:00:00Z").path("pressure_setting_id");
        release(setting, "2020-01-02T00:00:00Z");
        as("auditor").get("/api/v1/fixtures/" + fixture).then().body("presses", nullValue());
    }
}
