package org.provolt.portal.results;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.portal.FakeApi;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "auditor", roles = "auditor")
class ResultRoomTest {

    private static final String SUPERSEDED =
            "/results/bf343dd72dd1eff54650448322774fc3687a2a01929624963ad687bf9526bf4c";
    private static final String CURRENT = "/results/740305e4ddb97fedc894df79fe9b752892ce20813b053ca045322c0163f78c97";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s><span class=\"quantity\">99.35 <span class=\"unit\">%</span></span></s>",
                "href=\"" + CURRENT + "\">what replaced it",
                "DEMO-NaC45-0500-01",
                "class=\"simulated\"",
                "501.2 <span class=\"unit\">kPa</span>",
                "certificate DEMO-CERT-2026-10",
                "0.5 <span class=\"unit\">mA cm⁻²</span>",
                "5dd1e8e71fd6e853c098620066df45297ee8e7a384e92089a2868135b8c6b86a",
                "computed again here: equal",
                "serial DEMO-0001"
            })
    void aResultsPageSaysWhatItRestsOn(String part) {
        page(SUPERSEDED).body(containsString(part));
    }

    @Test
    void aCurrentResultIsNotStruckThrough() {
        page(CURRENT).body(allOf(containsString("current</span>"), not(containsString("<s>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<th scope=\"row\">Area of the working electrode</th><td>1 cm²</td><td>1.13 cm²</td>",
                "corrected the area of cell DEMO-NaC45-0500-01 from 1.0 to 1.13 cm², because: measured again"
            })
    void whyItWasReplacedIsWhatDiffersAndWhatWasRecordedBetween(String part) {
        page(SUPERSEDED + "/why").body(containsString(part));
    }

    @Test
    void whatNothingReplacedHasNoReasonToGive() {
        page(CURRENT + "/why").body(containsString("was there before"));
    }

    @Test
    void theOriginIsAListThatLeadsToBytesAndPeople() {
        page(SUPERSEDED + "/origin")
                .body(allOf(
                        containsString("made-sodium-500-kpa.mpr"),
                        containsString("SHA-256 5dd1e8e71fd6e853"),
                        containsString("/trail?person=")));
    }

    @Test
    @TestSecurity(user = "technician", roles = "technician")
    void aTechnicianIsNotLedIntoTheLaboratorysTrail() {
        page(SUPERSEDED + "/origin").body(not(containsString("/trail?person=")));
    }

    @Test
    void theGraphBeginsWithTheNumber() {
        page(SUPERSEDED + "/origin.json").body("nodes[0].kind", equalTo("RESULT"));
    }

    @Test
    void aResultThatIsNotThereHasAPageThatSaysSo() {
        given().get("/results/" + "0".repeat(64))
                .then()
                .statusCode(404)
                .body(containsString("There is no such record."));
    }

    @Test
    void theListShowsCellsByTheirLabels() {
        page("/results").body(allOf(containsString("DEMO-NaC45-0500-01</a>"), containsString("by this</a>")));
    }

    @Test
    void aLabelThatNoCellHasIsSaid() {
        page("/results?subject=Nobody").body(containsString("No cell is labelled &quot;Nobody&quot;."));
    }

    @Test
    @TestSecurity
    void whoIsNotSignedInIsLedToTheSignIn() {
        given().redirects().follow(false).get("/results").then().statusCode(302);
    }

    private static ValidatableResponse page(String path) {
        return given().redirects().follow(false).get(path).then().statusCode(200);
    }
}
