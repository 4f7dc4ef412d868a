package org.provolt.portal.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.portal.FakeApi;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "admin", roles = "admin")
class OperationsRoomTest {

    @ParameterizedTest
    @ValueSource(strings = {"cell-build", "pressure", "cycling", "imaging", "metrics", "audit", "instrument-gateway"})
    void everyServiceHasItsPart(String service) {
        given().get("/operations")
                .then()
                .statusCode(200)
                .body(containsString("hx-get=\"/operations/" + service + "\""));
    }

    @Test
    void aLaneThatStandsStillSaysWhy() {
        given().get("/operations/cell-build")
                .then()
                .statusCode(200)
                .body(allOf(containsString("stands still"), containsString("IllegalStateException: &lt;b&gt;")));
    }

    @Test
    void aDeadLetterSaysWhatWaitsBehindIt() {
        given().get("/operations/cell-build")
                .then()
                .body(allOf(containsString("it cannot bear poison"), containsString("2 more wait behind it")));
    }

    @Test
    void theOutcomeOfARetryIsShown() {
        given().header("Origin", FakeHouse.ORIGIN)
                .contentType("application/x-www-form-urlencoded")
                .formParam("_key", "k1")
                .post("/operations/cell-build/dead-letters/d1/retry")
                .then()
                .statusCode(200)
                .body(containsString("The view could not bear it: still poison"));
    }

    @Test
    void whatIsNoServiceIsNotThere() {
        given().get("/operations/keycloak").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operations", "/operations/audit"})
    @TestSecurity(
            user = "anybody else",
            roles = {"technician", "scientist", "auditor"})
    void theRoomIsForAdminsOnly(String path) {
        given().get(path).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void nobodyElseIsLedToIt() {
        given().get("/results").then().statusCode(200).body(not(containsString("/operations")));
    }
}
