package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(user = "technician", roles = "technician")
class SettingPagesTest {

    private static final Played PRESSURE = Played.by(Upstream.PRESSURE);
    private static final Played CELL_BUILD = Played.by(Upstream.CELL_BUILD);
    private static final String CELL = "0e0e0e0e-0000-4000-8000-0000000000c1";
    private static final String FIRST = "0e0e0e0e-0000-4000-8000-0000000000e1";
    private static final String SECOND = "0e0e0e0e-0000-4000-8000-0000000000e2";
    private static final String MISTAKE = "0e0e0e0e-0000-4000-8000-0000000000e3";
    private static final String FORM = "/pressure-settings/new?cell_id=" + CELL;

    @AfterAll
    static void forget() {
        PRESSURE.forget();
        CELL_BUILD.forget();
    }

    @BeforeEach
    void aCellUnderPressure() {
        CELL_BUILD.answers("/cells/" + CELL, """
                {"cell_id": "%s", "label": "NaC45-0500-01", "format": "pressure-cell",
                 "working_electrode": {"material": "C45", "area_cm2": 1.0}, "counter_electrode": {"material": "Na"},
                 "separator": {"material": "Celgard"},
                 "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"}, "retired": false,
                 "occurred_at": "2026-10-01T08:00:00Z", "recorded_at": "2026-10-01T08:00:00Z", "recorded_by": "me"}""".formatted(CELL));
        PRESSURE.answers("/fixtures", "{\"items\": []}");
        PRESSURE.answers("/cells/" + CELL + "/pressure", """
                {"cell_id": "%s", "as_of": "2026-11-02T00:00:00Z", "settings": [%s, %s, %s],
                 "readings": [{"at": "2026-11-01T10:00:05Z", "surface_pressure_pa": 498765.0},
                              {"at": "2026-11-01T10:00:06Z"}]}""".formatted(
                        CELL,
                        setting(FIRST, 22_000, "2026-11-01T08:00:00Z", ""),
                        setting(MISTAKE, 900_000, "2026-11-01T09:00:00Z", """
                        , "withdrawn": {"occurred_at": "2026-11-01T09:05:00Z", "reason": "typed for the cell beside it",
                         "by": "someone"}"""),
                        setting(SECOND, 500_000, "2026-11-01T10:00:00Z", "")));
        PRESSURE.answers("/pressure-settings/" + SECOND, setting(SECOND, 500_000, "2026-11-01T10:00:00Z", ""));
        PRESSURE.answers("/pressure-settings/" + FIRST, setting(FIRST, 22_000, "2026-11-01T08:00:00Z", ""));
    }

    private static String setting(String id, int pascal, String at, String more) {
        return """
                {"pressure_setting_id": "%s", "cell_id": "%s", "cell_label": "NaC45-0500-01",
                 "applied_pressure_pa": %d, "basis": "set", "occurred_at": "%s", "recorded_at": "%s",
                 "recorded_by": "me"%s}""".formatted(id, CELL, pascal, at, at, more);
    }

    private static String implausible(String pointer) {
        return """
                {"code": "implausible-pressure", "detail": "Send it again with confirmed.",
                 "errors": [{"pointer": "%s", "detail": "Send it again with confirmed."}]}""".formatted(pointer);
    }

    private static Map<String, String> typed(String kilopascal) {
        return Map.of("/cell_id", CELL, "/applied_pressure_pa", kilopascal, "/basis", "set", "/note", "by hand");
    }

    private static Map<String, String> typed(String kilopascal, String answer) {
        return Map.of("/cell_id", CELL, "/applied_pressure_pa", kilopascal, "/basis", "set", "_answer", answer);
    }

    @Test
    void theFormSaysWhatPressesNowAndExplainsEachBasis() {
        given().get(FORM)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Set a pressure on NaC45-0500-01"),
                        containsString("Now it is under"),
                        containsString("nobody read it back"),
                        containsString("name=\"/cell_id\" value=\"" + CELL)));
    }

    @Test
    void halfAKilopascalIsAskedBackAndNothingTypedIsLost() {
        PRESSURE.takes("/pressure-settings", 422, implausible("/applied_pressure_pa"));

        Played.sent(FORM, typed("0.5"))
                .statusCode(422)
                .body(allOf(
                        containsString("0.5 kPa is next to nothing"),
                        containsString("No, 500 kPa is"),
                        containsString("value=\"0.5\""),
                        containsString("value=\"by hand\""),
                        not(containsString("confirmed"))));
    }

    @Test
    void anAssumedPressureIsAskedOnWhatItRests() {
        Map<String, String> silent =
                Map.of("/cell_id", CELL, "/applied_pressure_pa", "100", "/basis", "assumed", "/note", " ");
        Played.sent(FORM, silent)
                .statusCode(422)
                .body(allOf(containsString("Say on what the assumption rests"), containsString("value=\"100\"")));
    }

    @Test
    void whoMeansItIsBelieved() {
        PRESSURE.takes("/pressure-settings", 201, setting(FIRST, 500, "2026-11-01T08:00:00Z", ""));

        Played.sent(FORM, typed("0.5", "meant 0.5 / ")).statusCode(303).header("Location", endsWith("/cells/" + CELL));

        assertThat(PRESSURE.wasTold("/pressure-settings"))
                .contains("\"applied_pressure_pa\":500,", "\"confirmed\":true");
    }

    @Test
    void whoMeantTheOtherUnitGetsThat() {
        PRESSURE.takes("/pressure-settings", 201, setting(FIRST, 500_000, "2026-11-01T08:00:00Z", ""));

        Played.sent(FORM, typed("0.5", "instead of 0.5 / ")).statusCode(303);

        assertThat(PRESSURE.wasTold("/pressure-settings"))
                .contains("\"applied_pressure_pa\":500000,")
                .doesNotContain("confirmed");
    }

    @Test
    void anAnswerToAnotherValueCountsForNothing() {
        PRESSURE.takes("/pressure-settings", 422, implausible("/applied_pressure_pa"));

        Played.sent(FORM, typed("0.7", "meant 0.5 / ")).statusCode(422).body(containsString("Is 0.7 kPa meant?"));
    }

    @Test
    void pascalsTypedAsKilopascalsAreAskedBack() {
        Played.sent(FORM, typed("500000"))
                .statusCode(422)
                .body(allOf(containsString("far more than cells are pressed with"), containsString("No, 500 kPa is")));
    }

    @Test
    void aRuleOfTheServiceIsASentence() {
        PRESSURE.takes("/pressure-settings", 409, """
                {"code": "fixture-busy", "detail": "Fixture P1 presses on cell X then; release that one first."}""");

        Played.sent(FORM, typed("500")).statusCode(422).body(containsString("release that one first"));
    }

    @Test
    void aCellPageShowsWhatPressedWithTheMistakeStruckThrough() {
        given().get("/cells/" + CELL + "/pressure-settings")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<s><span class=\"pressure\">"),
                        containsString("typed for the cell beside it"),
                        containsString("replaced by the next"),
                        containsString("/pressure-settings/" + SECOND + "/release"),
                        not(containsString("/pressure-settings/" + FIRST + "/release"))));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorIsOfferedNoAct() {
        given().get("/cells/" + CELL + "/pressure-settings")
                .then()
                .statusCode(200)
                .body(not(containsString("Withdraw")));
    }

    @Test
    void theStepsAreDrawnInTheirPressuresColours() {
        given().get("/cells/" + CELL + "/pressure-settings/chart.json")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("\"pressure_pa\":500000.0"),
                        containsString("498.765"),
                        containsString("\"from_zero\":true"),
                        not(containsString("900 kPa"))));
    }

    @Test
    void aSettingsPageSaysHowItStandsAndLeadsToItsResults() {
        given().get("/pressure-settings/" + SECOND)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("set on the fixture, not read back"),
                        containsString("presses</span>"),
                        containsString("/results?subject=" + CELL)));
    }

    @Test
    void aWithdrawalNeedsItsReason() {
        PRESSURE.takes("/pressure-settings/" + SECOND + "/withdrawal", 400, """
                {"code": "reason-required", "detail": "Say why.",
                 "errors": [{"pointer": "/reason", "detail": "Say why."}]}""");

        Played.sent("/pressure-settings/" + SECOND + "/withdrawal", Map.of("/reason", ""))
                .statusCode(422)
                .body(containsString("Say why."));
    }

    @Test
    void aReleaseLeadsBackToItsSetting() {
        PRESSURE.takes(
                "/pressure-settings/" + SECOND + "/release",
                200,
                setting(SECOND, 500_000, "2026-11-01T10:00:00Z", ", \"released_at\": \"2026-11-02T00:00:00Z\""));

        Played.sent("/pressure-settings/" + SECOND + "/release", Map.of())
                .statusCode(303)
                .header("Location", endsWith("/pressure-settings/" + SECOND));
    }
}
