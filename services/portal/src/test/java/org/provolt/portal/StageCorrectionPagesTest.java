package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"technician", "scientist"})
class StageCorrectionPagesTest {

    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final String RUN = "/runs/0e0e0e0e-0000-4000-8000-0000000000a8";
    private static final String SPECTRUM = "/spectra/0e0e0e0e-0000-4000-8000-0000000000a9";
    private static final String SENT = SPECTRUM + "/correct?seen=2";
    private static final String CARD = """
            {"spectrum_id": "0e0e0e0e-0000-4000-8000-0000000000a9", "stage": "after_plating:2", "stage_basis": "told",
             "run_id": "0e0e0e0e-0000-4000-8000-0000000000a8", "points": 60, "withdrawn": false}""";

    @AfterAll
    static void forget() {
        CYCLING.forget();
    }

    @BeforeEach
    void aSpectrum() {
        CYCLING.answers(SPECTRUM, CARD);
        CYCLING.takes(SPECTRUM + "/corrections", 200, CARD);
    }

    @Test
    void theFormBeginsWithWhatIsSaid() {
        given().get(SPECTRUM + "/correct")
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"after_plating:2\""), containsString("whoever brought it said")));
    }

    @Test
    void aCorrectionGoesToTheSpectrumAndLeadsBackToTheRun() {
        Played.sent(SENT, Map.of("/value", "ocv", "/reason", "it ran before"))
                .statusCode(303)
                .header("Location", endsWith(RUN));
        assertThat(new JsonObject(CYCLING.wasTold(SPECTRUM + "/corrections"))).isEqualTo(new JsonObject("""
                        {"field": "/stage", "value": "ocv", "reason": "it ran before"}"""));
    }

    @Test
    void nothingWrittenLeavesItToItsTime() {
        Played.sent(SENT, Map.of("/value", "", "/reason", "nobody knows")).statusCode(303);
        assertThat(new JsonObject(CYCLING.wasTold(SPECTRUM + "/corrections"))).isEqualTo(new JsonObject("""
                        {"field": "/stage", "reason": "nobody knows"}"""));
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndWhatWasTypedStays() {
        CYCLING.takes(SPECTRUM + "/corrections", 422, """
                {"code": "impossible-value", "detail": "No.", "errors": [{"pointer": "/value", "detail": "A stage is ocv."}]}""");
        Played.sent(SENT, Map.of("/value", "after_lunch", "/reason", "x"))
                .statusCode(422)
                .body(allOf(containsString("after_lunch"), containsString("A stage is ocv.")));
    }
}
