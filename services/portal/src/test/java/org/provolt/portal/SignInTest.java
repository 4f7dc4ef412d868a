package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class SignInTest {

    private static final int ALREADY_DUE = 30;
    private static final String FOREIGN = "http://provolt.test:9999";

    @Test
    void aPageLeadsToKeycloakAtTheOriginAndProvesItself() {
        given().redirects()
                .follow(false)
                .get("/cells")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith(FakeHouse.ORIGIN + "/auth/realms/provolt/protocol/openid-connect/auth?"),
                                containsString("code_challenge_method=S256")));
    }

    @Test
    void signingInLeadsToWhereSomebodyWantedToGo() {
        assertThat(Browser.signIn("technician", 600, "renewable", "/cells?q=a%20b")
                        .landedAt())
                .endsWith("/cells?q=a%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", ""})
    void signingInLeadsNowhereElse(String to) {
        assertThat(Browser.signIn("technician", 600, "renewable", to).landedAt())
                .doesNotContain("evil")
                .endsWith("/");
    }

    @Test
    void everyCookieCarriesTheMarkOfThisHouse() {
        assertThat(Browser.of("technician").cookies().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).contains("_8080"));
    }

    @Test
    void theFirstPageWelcomesAStranger() {
        given().get("/").then().statusCode(200).body(containsString("href=\"/sign-in?to=/\""));
    }

    @Test
    void theFirstPageKnowsWhoIsSignedIn() {
        Browser.of("scientist").ask().get("/").then().statusCode(200).body(containsString("<h1>Today</h1>"));
    }

    @Test
    void theFirstPageWelcomesWhoseSessionHasEnded() {
        Browser.signIn("technician", ALREADY_DUE, "once", "/")
                .ask()
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-in?to=/\""));
    }

    @ParameterizedTest
    @CsvSource({"HX-Request, true", "Sec-Fetch-Mode, cors"})
    void aScriptIsNotLedToASignInPage(String header, String value) {
        given().redirects()
                .follow(false)
                .header(header, value)
                .get("/cells")
                .then()
                .statusCode(401);
    }

    @Test
    void aSessionOpensTheApiWithItsTokenAndWithoutItsCookies() {
        Response asked = Browser.of("technician").ask().get("/api/v1/cells/7");

        assertThat(claims(asked).getString("preferred_username") + ", "
                        + asked.jsonPath().getString("headers.Cookie"))
                .isEqualTo("technician, null");
    }

    @Test
    void whoBringsATokenIsSeenAsWhatItSays() {
        Browser.of("technician")
                .ask()
                .header("Authorization", "Bearer abc")
                .get("/api/v1/cells/7")
                .then()
                .body("headers.Authorization[0]", equalTo("Bearer abc"))
                .body("headers.Cookie", nullValue());
    }

    @Test
    void aTokenThatIsDueIsRenewedInSilence() {
        Response asked = Browser.signIn("technician", ALREADY_DUE, "renewable", "/")
                .ask()
                .get("/api/v1/cells/7");

        assertThat(claims(asked).getString("generation")).isEqualTo("renewed");
    }

    @Test
    void aSessionThatHasEndedIsSaidToAScript() {
        Browser.signIn("technician", ALREADY_DUE, "once", "/")
                .ask()
                .get("/api/v1/cells/7")
                .then()
                .statusCode(401)
                .body("code", equalTo("session-expired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cells", "/cells/new", "/sign-out"})
    void aForeignPageChangesNothing(String path) {
        Browser.of("technician")
                .bare()
                .header("Origin", FOREIGN)
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-origin"));
    }

    @Test
    void aForeignPicturesAddressSignsNobodyOut() {
        Browser.of("technician")
                .bare()
                .header("Sec-Fetch-Site", "same-site")
                .get("/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void whatTheSignInLibraryAnswersCarriesThePagesHeadersToo() {
        Browser.of("technician")
                .ask()
                .post("/sign-out")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    @Test
    void aSessionThatNobodyGaveOpensNothing() {
        given().cookie("q_session_Default_8080", "forged")
                .get("/api/v1/cells/7")
                .then()
                .statusCode(401)
                .body("code", equalTo("session-expired"));
    }

    @Test
    void aRequestThatDoesNotSayWhereItComesFromChangesNothing() {
        Browser.of("technician").bare().post("/api/v1/cells").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://provolt.test:8080", "Sec-Fetch-Site, same-origin"})
    void aPageOfOursMayChangeThings(String header, String value) {
        Browser.of("technician")
                .bare()
                .header(header, value)
                .body("{}")
                .post("/api/v1/cells")
                .then()
                .statusCode(200);
    }

    @Test
    void aProgramMayChangeThingsFromAnywhere() {
        given().header("Authorization", "Bearer abc")
                .header("Origin", FOREIGN)
                .body("{}")
                .post("/api/v1/cells")
                .then()
                .statusCode(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        Response out = Browser.of("technician").ask().post("/sign-out");

        assertThat(out.header("Location"))
                .startsWith(FakeHouse.ORIGIN + "/auth/realms/provolt/protocol/openid-connect/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(out.detailedCookies().asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    @Test
    void keycloaksCookiesAreKeptUnderThisHousesMark() {
        given().get("/auth/realms/provolt/account")
                .then()
                .cookie("one_8080", "1")
                .cookie("two_8080", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auth/admin", "/auth/admin/master/console/", "/auth/realms/master/account"})
    void operatorsDoorsAreNotAtTheOrigin(String path) {
        given().get(path).then().statusCode(404).body("code", equalTo("unknown-path"));
    }

    @Test
    void aPersonWhoComesByAnotherNameIsLedToTheOrigin() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Mode", "navigate")
                .get("/cells?q=1")
                .then()
                .statusCode(302)
                .header("Location", FakeHouse.ORIGIN + "/cells?q=1");
    }

    private static JsonObject claims(Response asked) {
        String token = asked.jsonPath().getString("headers.Authorization[0]");
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new JsonObject(new String(claims, StandardCharsets.UTF_8));
    }
}
