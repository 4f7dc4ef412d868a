package org.provolt.pressure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.pressure.Laboratory.NOON;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.labelOf;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.release;
import static org.provolt.pressure.Laboratory.set;
import static org.provolt.pressure.Laboratory.withdraw;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class OccupiedFixtureTest {

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
}
