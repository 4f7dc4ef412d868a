package org.provolt.portal.results;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.portal.FakeApi;

@QuarkusTest
@WithTestResource(value = FakeApi.class, initArgs = @ResourceArg(name = "down", value = "audit,pressure"))
@TestSecurity(user = "auditor", roles = "auditor")
class ResultWithoutAuditTest {

    private static final String RESULT = "/results/bf343dd72dd1eff54650448322774fc3687a2a01929624963ad687bf9526bf4c";

    @Test
    void theNumberStandsThereAllTheSame() {
        given().get(RESULT)
                .then()
                .statusCode(200)
                .body(allOf(containsString("99.35"), containsString("pressure does not answer")));
    }

    @Test
    void whatDiffersIsShownAndThatTheTrailIsSilent() {
        given().get(RESULT + "/why")
                .then()
                .statusCode(200)
                .body(allOf(containsString("1.13 cm²"), containsString("audit does not answer")));
    }

    @ParameterizedTest
    @ValueSource(strings = {RESULT + "/origin", "/trail", "/trail-of/results/1"})
    void theAuditsPartSaysSo(String part) {
        given().get(part).then().statusCode(200).body(containsString("audit does not answer"));
    }

    @Test
    void theGraphsScriptIsTold() {
        given().get(RESULT + "/origin.json").then().statusCode(503).body("detail", containsString("audit"));
    }
}
