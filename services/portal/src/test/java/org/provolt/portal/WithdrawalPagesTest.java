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
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

/// Taking a file back, and which files are read at all.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(user = "technician", roles = "technician")
class WithdrawalPagesTest {

    private static final Played GATEWAY = Played.by(Upstream.INSTRUMENT_GATEWAY);
    private static final Played METRICS = Played.by(Upstream.METRICS);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000b1";
    private static final String PAGE = "/imports/" + ID;

    @AfterAll
    static void forget() {
        GATEWAY.forget();
        METRICS.forget();
    }

    private static String file(String state, String more) {
        return """
                {"import_id": "%s", "run_id": "0d0d0d0d-0000-4000-8000-0000000000f1", "state": "%s",
                 "file_name": "a.mpr", "file_sha256": "ab12", "file_bytes": 7, "brought_by": "t",
                 "recorded_at": "2026-11-01T10:00:00Z", "reading": 1, "rows_read": 7, "rows_published": 7%s}""".formatted(ID, state, more);
    }

    @Test
    void whatItChangesIsShownBeforeItIsDone() {
        GATEWAY.answers(PAGE, file("done", ""));
        METRICS.answers(PAGE + "/impact", """
                {"import_id": "%s", "runs": [{"run_id": "0d0d0d0d-0000-4000-8000-0000000000f1", "results": 72,
                 "cycles": 8, "spectra": 1}],
                 "images": [{"image_id": "0d0d0d0d-0000-4000-8000-0000000000f2", "results": 22}],
                 "studies": [{"study_id": "0d0d0d0d-0000-4000-8000-0000000000f3", "title": "Pressure",
                 "results": 94}]}""".formatted(ID));
        given().get(PAGE + "/withdraw")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("72 results"),
                        containsString("8 cycles and 1 spectra"),
                        containsString("22 results"),
                        containsString("Pressure</a>: 94")));
    }

    @Test
    void theReasonIsToldToTheGateway() {
        GATEWAY.takes(PAGE + "/withdrawal", 202, file("withdrawing", ""));
        Played.sent(PAGE + "/withdraw", Map.of("/reason", "the file of channel 3"))
                .statusCode(303)
                .header("Location", endsWith(PAGE));
        assertThat(GATEWAY.wasTold(PAGE + "/withdrawal")).contains("the file of channel 3");
    }

    @Test
    void whatWasTakenBackSaysWhyAndOffersNothing() {
        GATEWAY.answers(PAGE, file("withdrawn", """
                , "withdrawal": {"withdrawn_by": "t", "withdrawn_at": "2026-11-02T10:00:00Z", "reason": "of channel 3"}"""));
        given().get(PAGE + "/evidence").then().statusCode(200).body(containsString("of channel 3"));
        given().get(PAGE).then().statusCode(200).body(not(containsString(PAGE + "/withdraw")));
    }

    @Test
    void aTableThatNoReaderKnowsLeadsToWhereItsColumnsAreNamed() {
        String path = "/instruments/0d0d0d0d-0000-4000-8000-0000000000a1/mapping?import_id=" + ID;
        GATEWAY.answers(PAGE, file("refused", """
                , "refusal": {"code": "unknown-format", "detail": "Say once what its columns are (%s)."}""".formatted(path)));
        given().get(PAGE + "/evidence")
                .then()
                .body(allOf(containsString("href=\"/formats\""), not(containsString("href=\"" + path + "\""))));
    }

    @Test
    void theFormatsAreShownAsTheReadersDescribeThem() {
        GATEWAY.answers("/formats", """
                {"records": [{"name": "biologic-mpr", "maker": "BioLogic", "extensions": [".mpr"], "known_by": "a",
                 "read": "b", "refused": "c", "learnt_from": "galvani"}], "spectra": [],
                 "unsupported": [{"maker": "Basytec", "what": "text exports", "instead": "a mapping"}]}""");
        given().get("/formats")
                .then()
                .statusCode(200)
                .body(allOf(containsString("biologic-mpr"), containsString("galvani"), containsString("Basytec")));
    }
}
