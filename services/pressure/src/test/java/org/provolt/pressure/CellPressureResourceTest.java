package org.provolt.pressure;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
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
class CellPressureResourceTest {

    private final CellId cell = builtCell();

    private String setAt(int pa, String at) {
        return set(cell, "\"applied_pressure_pa\": %d, \"basis\": \"set\", \"occurred_at\": \"%s\"".formatted(pa, at))
                .path("pressure_setting_id");
    }

    private String pressure(String range) {
        return "/api/v1/cells/" + cell + "/pressure" + range;
    }

    @Test
    void settingsComeInOrderOfTheirMomentsWhateverTheOrderOfRecording() {
        setAt(500_000, "2026-11-02T00:00:00Z");
        setAt(22_000, "2026-11-01T00:00:00Z");
        as("auditor")
                .get(pressure(""))
                .then()
                .statusCode(200)
                .body("settings.applied_pressure_pa", equalTo(List.of(22_000f, 500_000f)))
                .body("readings", empty());
    }

    @Test
    void whatWasInForceWhenTheTimeBeganIsThere() {
        setAt(22_000, "2026-11-01T00:00:00Z");
        setAt(136_000, "2026-11-02T00:00:00Z");
        setAt(500_000, "2026-11-03T00:00:00Z");
        setAt(911_000, "2026-11-04T00:00:00Z");
        as("auditor")
                .get(pressure("?from=2026-11-02T12:00:00Z&to=2026-11-03T12:00:00Z"))
                .then()
                .body("settings.applied_pressure_pa", equalTo(List.of(136_000f, 500_000f)));
    }

    @Test
    void aWithdrawnSettingIsShownWithItsReason() {
        withdraw(setAt(500_000, "2026-11-01T00:00:00Z"));
        as("auditor").get(pressure("")).then().body("settings.withdrawn.reason", equalTo(List.of("wrong cell")));
    }

    @Test
    void anUnknownCellIsUnknown() {
        as("auditor")
                .get("/api/v1/cells/" + UUID.randomUUID() + "/pressure")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-cell"));
    }

    @Test
    void aTimeBeyondAllLaboratoriesIsMalformed() {
        as("auditor")
                .get(pressure("?to=-999999999-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("code", equalTo("impossible-time"));
    }

    @Test
    void whatIsNoTimeIsMalformed() {
        as("auditor").get(pressure("?from=noon")).then().statusCode(400).body("code", equalTo("bad-time"));
    }
}
