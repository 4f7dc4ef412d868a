package org.provolt.portal.refused;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.provolt.portal.FakeApi;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "technician", roles = "technician")
class RefusedRoomTest {

    /// Samples of a run that nobody knows, with markup and a direction mark in the name of their series.
    private static final String UNKNOWN_RUN = "/refused/963ba9a1-37a7-46c1-9385-fc425a946d22";

    /// Eight bytes that are no text.
    private static final String BYTES = "/refused/4b517934-e220-4d6e-83a8-dddf2e96bc10";

    @Test
    void theListSaysWhyInWordsAndByCode() {
        given().get("/refused")
                .then()
                .statusCode(200)
                .body(allOf(containsString("nobody knows the run"), containsString("<code>unknown-run</code>")));
    }

    @Test
    void aMessageSaysWhatToDoAboutIt() {
        given().get(UNKNOWN_RUN).then().statusCode(200).body(containsString("Start the run, then send this again."));
    }

    @Test
    void aStrangersTextNeitherRunsNorMisleads() {
        given().get(UNKNOWN_RUN)
                .then()
                .body(allOf(
                        containsString("live-1&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}gnp.exe"),
                        not(containsString("<script>alert")),
                        not(containsString("\u202e"))));
    }

    @Test
    void bytesStandAsHexWithWhatIsPrintableBehind() {
        given().get(BYTES)
                .then()
                .body(containsString("00000000  00 01 02 3c 62 3e ff fe                          ...&lt;b&gt;.."));
    }

    @Test
    void allBytesAreAFileThatNoBrowserShows() {
        byte[] bytes = given().get(BYTES + "/bytes")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(bytes).containsExactly(0, 1, 2, '<', 'b', '>', 0xff, 0xfe);
    }

    @Test
    void sendingItAgainLeadsBackToIt() {
        retry(UNKNOWN_RUN).then().statusCode(303).header("Location", endsWith(UNKNOWN_RUN));
    }

    @Test
    void whyItCannotBeSentAgainIsSaidOnItsPage() {
        retry(BYTES).then().statusCode(422).body(containsString("where none is sent from here."));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorIsNotOfferedToSendItAgain() {
        given().get(UNKNOWN_RUN).then().statusCode(200).body(not(containsString("/retry")));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorMayNotSendItAgain() {
        retry(UNKNOWN_RUN).then().statusCode(403);
    }

    private static io.restassured.response.Response retry(String message) {
        return asFromAPage().formParam("_key", "k1").post(message + "/retry");
    }

    private static RequestSpecification asFromAPage() {
        return given().redirects()
                .follow(false)
                .header("Origin", FakeHouse.ORIGIN)
                .contentType("application/x-www-form-urlencoded");
    }
}
