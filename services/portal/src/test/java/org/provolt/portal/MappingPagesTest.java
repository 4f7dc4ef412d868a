package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

/// Saying what the columns of an instrument's text are.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class MappingPagesTest {

    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final Played GATEWAY = Played.by(Upstream.INSTRUMENT_GATEWAY);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000a1";
    private static final String IMPORT = "0d0d0d0d-0000-4000-8000-0000000000a2";
    private static final String PAGE = "/instruments/" + ID + "/mapping";

    @AfterAll
    static void forget() {
        CYCLING.forget();
        GATEWAY.forget();
    }

    private static Map<String, String> named() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/name", "cellar");
        fields.put("/lines", "Zeit;Notiz;U\n0,0;a;3,1");
        fields.put("/head_line", "1");
        fields.put("/delimiter", "semicolon");
        fields.put("/decimal_mark", "comma");
        fields.put("/current_sign/rule", "positive-charges");
        fields.put("/columns/0/head", "Zeit");
        fields.put("/columns/0/quantity", "test_time_second");
        fields.put("/columns/0/unit", "h");
        fields.put("/columns/0/holds", "number");
        fields.put("/columns/1/head", "Notiz");
        fields.put("/columns/1/quantity", "");
        fields.put("/columns/2/head", "U");
        fields.put("/columns/2/quantity", "voltage_volt");
        fields.put("/columns/2/unit", "kg");
        return fields;
    }

    @Test
    void theFirstLinesOfARefusedFileStandInTheForm() {
        GATEWAY.answers("/imports/" + IMPORT + "/head", "{\"lines\": [\"Zeit;U;I\", \"0,0;3,1;0,5\"]}");
        given().get(PAGE + "?import_id=" + IMPORT)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Zeit;U;I\n0,0;3,1;0,5"), containsString("import_id=" + IMPORT)));
    }

    @Test
    void theColumnsOfTheLinesAreOffered() {
        GATEWAY.takes("/table-heads", 200, """
                {"head_line": 2, "delimiter": "semicolon", "decimal_mark": "comma", "heads": ["Zeit", "U", "I"]}""");
        Played.sent(PAGE + "/columns", Map.of("/lines", "Bench\nZeit;U;I\n0,0;3,1;0,5"))
                .statusCode(200)
                .body(allOf(
                        containsString("aria-label=\"What Zeit is\""),
                        containsString("name=\"/columns/2/unit\""),
                        containsString("value=\"2\"")));
    }

    @Test
    void onlyColumnsThatMeanSomethingAreTold() {
        CYCLING.takes("/instruments/" + ID + "/mappings", 201, """
                {"name": "cellar", "version": 1, "newest": true, "recorded_at": "2026-11-01T10:00:00Z",
                 "recorded_by": "s", "mapping": {"head_line": 1, "delimiter": "semicolon", "decimal_mark": "comma",
                 "columns": [], "current_sign": {"rule": "positive-charges"}}}""");
        Played.sent(PAGE, named()).statusCode(303).header("Location", endsWith("/instruments/" + ID));
        assertThat(CYCLING.wasTold("/instruments/" + ID + "/mappings"))
                .contains("{\"head\":\"Zeit\",\"quantity\":\"test_time_second\",\"unit\":\"h\",\"holds\":\"number\"}")
                .doesNotContain("Notiz")
                .doesNotContain("\"lines\"");
    }

    /// Cycling counts the columns it was told, the form all that the text has.
    @Test
    void whatIsWrongWithAColumnStandsBesideItAndNothingTypedIsLost() {
        CYCLING.takes("/instruments/" + ID + "/mappings", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/columns/1/unit", "detail": "Its unit is one of V, mV, uV."}]}""");
        String page = Played.sent(PAGE, named()).statusCode(422).extract().asString();
        assertThat(page.substring(page.indexOf("What U is"))).contains("Its unit is one of V, mV, uV.");
        assertThat(page).contains("value=\"cellar\"").contains("<option value=\"kg\"".replace("kg", "h") + " selected");
    }
}
