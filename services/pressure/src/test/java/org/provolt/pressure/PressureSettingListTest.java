package org.provolt.pressure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.pressure.Laboratory.NOON;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.labelOf;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.set;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class PressureSettingListTest {

    private static final String COIN = """
            "applied_pressure_pa": 100000, "basis": "assumed", "note": "wave spring, 30 N",
            "occurred_at": "2026-11-01T12:00:00Z\"""";

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
