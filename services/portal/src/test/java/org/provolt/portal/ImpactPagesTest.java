package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

/// What a correction changes is shown above its form.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class ImpactPagesTest {

    private static final Played METRICS = Played.by(Upstream.METRICS);
    private static final Played PRESSURE = Played.by(Upstream.PRESSURE);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000d7";
    private static final String STUDY = "0d0d0d0d-0000-4000-8000-0000000000d8";

    @AfterAll
    static void forget() {
        METRICS.forget();
        PRESSURE.forget();
    }

    private static void rests(String records, int results, String studies) {
        METRICS.answers("/" + records + "/" + ID + "/impact", """
                {"results": %d, "runs": 2, "cycles": 14, "spectra": 3, "images": 1, "studies": [%s]}""".formatted(results, studies));
    }

    @Test
    void howManyResultsInWhichStudies() {
        rests("cells", 150, "{\"study_id\": \"%s\", \"title\": \"Rest\", \"results\": 150}".formatted(STUDY));
        given().get("/impact-of/cells/" + ID)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("This changes <strong>150 results</strong> in 1 study"),
                        containsString("/studies/" + STUDY)));
    }

    @Test
    void whatNothingRestsOnSaysSo() {
        rests("pressure-settings", 0, "");
        given().get("/impact-of/pressure-settings/" + ID).then().body(containsString("No current result rests on it."));
    }

    @Test
    void aCalibrationChangesAtMostWhatQuotesTheFixture() {
        rests("fixtures", 9, "");
        given().get("/impact-of/fixtures/" + ID).then().body(containsString("at most <strong>9 results</strong>"));
    }

    @Test
    void aFormShowsIt() {
        PRESSURE.refuses("/fixtures/" + ID, 503, "{}");
        given().get("/fixtures/" + ID + "/calibrations/new").then().body(containsString("/impact-of/fixtures/" + ID));
    }
}
