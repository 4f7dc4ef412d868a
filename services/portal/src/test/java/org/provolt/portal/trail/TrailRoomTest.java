package org.provolt.portal.trail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.provolt.portal.FakeApi;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "auditor", roles = "auditor")
class TrailRoomTest {

    private static final String RESULT = "bf343dd72dd1eff54650448322774fc3687a2a01929624963ad687bf9526bf4c";

    @Test
    void aFactIsASentenceWithItsOldAndNewValueAndItsPlaceInTheNumbering() {
        given().get("/trail")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("from 1.0 to 1.13 cm², because: measured again under the microscope."),
                        containsString("cell-build 3"),
                        containsString("href=\"/cells/953510ba-060e-4ad1-8ad7-d0e0c27632ef\">cell 953510ba</a>")));
    }

    @Test
    void somebodyHasTheNameThatTheDirectoryStillKnows() {
        given().get("/trail")
                .then()
                .body(containsString(
                        "<span class=\"person\" title=\"057d7e38-8a25-427e-a65f-9aad03511d0c\">Sofia Kovalevskaya"));
    }

    @Test
    void whomTheDirectoryForgotIsTheBeginningOfTheirSubject() {
        given().get("/trail-of/results/" + RESULT)
                .then()
                .body(containsString("<span class=\"person\" title=\"1439004f-d8c7-44b4-85b4-dfa230c50a9b\">1439004f"));
    }

    @Test
    void theFilterStaysInTheFieldsAndInTheLinkToTheCsv() {
        given().queryParam("person", "a&b")
                .queryParam("kind", "cell-corrected")
                .get("/trail")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("value=\"a&amp;b\""),
                        containsString("/trail/csv?person=a%26b&amp;kind=cell-corrected")));
    }

    @Test
    void aRecordsTrailIsAPartOfItsPage() {
        given().get("/trail-of/results/" + RESULT)
                .then()
                .statusCode(200)
                .body(containsString("put 500 kPa on cell DEMO-NaC45-0500-01"));
    }

    @Test
    void aRecordOfWhichNothingWasToldSaysSo() {
        given().get("/trail-of/runs/8c16dd1c-ed7f-4ab5-8a5f-3b6fd4d8bc22")
                .then()
                .statusCode(200)
                .body(containsString("The audit has not heard of this record yet."));
    }

    @Test
    void whatIsNoRecordHasNoTrail() {
        given().get("/trail-of/people/1").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "scientist",
            roles = {"scientist", "technician"})
    void theLaboratorysTrailIsForAuditorsAndAdmins() {
        given().get("/trail").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "scientist",
            roles = {"scientist", "technician"})
    void soIsItsCsv() {
        given().get("/trail/csv").then().statusCode(403);
    }
}
