package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/"})
    void aPageIsHtmlThatLetsNoForeignScriptIn(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/provolt.css", "/favicon.svg"})
    void whatAPageNeedsIsThere(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void aPageIsAskedForAgainAfterAnUpgrade() {
        given().get("/").then().header("Cache-Control", "no-cache");
    }

    @Test
    void theMergedDescriptionIsThere() {
        given().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", equalTo("Provolt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cells/7", "/api/v1/trail", "/nowhere"})
    void everyOtherAnswerOfOursCarriesItToo(String path) {
        given().get(path).then().header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    @Test
    void keycloaksPagesKeepKeycloaksOwn() {
        given().get("/auth/realms/provolt/account")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", nullValue());
    }
}
