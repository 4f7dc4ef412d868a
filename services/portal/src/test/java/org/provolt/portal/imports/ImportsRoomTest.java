package org.provolt.portal.imports;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.provolt.portal.Browser;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class ImportsRoomTest {

    private static final String FILE = "/imports/0190a5e2-4b1c-7def-8000-0000000000e1";
    private static final String WRONG_FILE = "/imports/0190a5e2-4b1c-7def-8000-0000000000e2";

    private static ValidatableResponse page(String role, String path) {
        return Browser.of(role).ask().get(path).then().statusCode(200);
    }

    @Test
    void aFilesPageLeadsToItsRun() {
        page("auditor", FILE)
                .body(allOf(
                        containsString("plating&lt;1&gt;.mpr"),
                        containsString("/runs/0190a5e2-4b1c-7def-8000-0000000000f1")));
    }

    @Test
    void theEvidenceSaysWhatBecameOfEachColumn() {
        page("auditor", FILE + "/evidence")
                .body(allOf(
                        containsString("I/mA"),
                        containsString("current_ampere"),
                        containsString("0.001"),
                        containsString("Rcmp/Ohm"),
                        containsString("accumulated over the half cycles"),
                        containsString("no number in it")));
    }

    @Test
    void theEvidenceSaysHowSignAndClockWereEstablished() {
        page("auditor", FILE + "/evidence")
                .body(allOf(
                        containsString("EC-Lab&#39;s convention"),
                        containsString("read in the instrument&#39;s zone"),
                        containsString("600.5"),
                        containsString("Is it this run&#39;s file?")));
    }

    @Test
    void theEvidenceCountsRepairsAndRecords() {
        page("auditor", FILE + "/evidence")
                .body(allOf(containsString("A cell is no number."), containsString("first at record 7")));
    }

    @Test
    void aRefusedFileSaysWhyAndThatItIsKept() {
        page("auditor", WRONG_FILE + "/evidence")
                .body(allOf(containsString("No reader knows this file."), containsString("Its bytes are kept")));
    }

    @Test
    void anAuditorReadsNothingAgain() {
        page("auditor", FILE).body(not(containsString(FILE + "/again")));
    }

    @Test
    void beforeReadingAgainAPersonIsAsked() {
        page("technician", FILE + "/again").body(containsString("Read again"));
    }

    @Test
    void readingAgainLeadsBackToTheFile() {
        Browser.of("technician").ask().post(FILE + "/again").then().statusCode(303);
    }

    @Test
    void aListWithoutFilesSaysWhereToBringOne() {
        page("technician", "/imports").body(containsString("No file has been brought yet."));
    }
}
