package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class ProxyTest {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cells/7, cell-build",
        "/api/v1/cells/7/pressure, pressure",
        "/api/v1/runs/7, cycling",
        "/api/v1/runs/7/cycles, metrics",
        "/api/v1/imports/7, instrument-gateway",
        "/auth/realms/provolt, keycloak",
    })
    void aRequestReachesItsService(String path, String service) {
        get(path).statusCode(200).body("service", equalTo(service));
    }

    @Test
    void theTargetArrivesAsItWasWritten() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/cells/%C3%B6?q=a%20b&limit=3")
                .then()
                .body("target", equalTo("/api/v1/cells/%C3%B6?q=a%20b&limit=3"));
    }

    @Test
    void methodBodyAndCredentialsArriveAsTheyWereSent() {
        given().contentType("application/json; charset=utf-8")
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k1")
                .body("{\"label\":\"ö\"}")
                .put("/api/v1/cells/7")
                .then()
                .body("method", equalTo("PUT"))
                .body("body", equalTo("{\"label\":\"ö\"}"))
                .body("headers.Authorization", contains("Bearer abc"))
                .body("headers.'Idempotency-key'", contains("k1"));
    }

    @Test
    void theAnswersHeadersComeBack() {
        get("/api/v1/cells/7").header("ETag", "\"7\"").cookie("one", "1").cookie("two", "2");
    }

    @Test
    void whereTheClientIsSaysThePortalAndNobodyElse() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("Host", "evil.example")
                .get("/auth/realms/provolt")
                .then()
                .body("headers.Host", contains("provolt.test:8080"))
                .body("headers.'X-forwarded-for'", contains("127.0.0.1"))
                .body("headers.'X-forwarded-host'", contains("provolt.test:8080"))
                .body("headers.'X-forwarded-proto'", contains("http"))
                .body("headers.'X-forwarded-port'", contains("8080"))
                .body("headers.'X-forwarded-prefix'", nullValue())
                .body("headers.'X-real-ip'", nullValue())
                .body("headers.Forwarded", nullValue());
    }

    @Test
    void headersOfOneConnectionEndHere() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head(
                    "GET /api/v1/cells/7 HTTP/1.1",
                    "Host: any",
                    "Connection: close, X-Only-Here, Upgrade",
                    "X-Only-Here: 1",
                    "TE: trailers",
                    "Upgrade: h2c",
                    "Proxy-Authorization: Basic abc",
                    "X-Further: 2");

            assertThat(client.readUntil("\"body\""))
                    .contains("X-further")
                    .doesNotContainIgnoringCase("x-only-here", "\"TE\"", "h2c", "proxy-authorization", "keep-alive");
        }
    }

    @Test
    void anAnswerWithoutABodyHasNone() {
        get("/api/v1/cells?empty").statusCode(204).body(emptyString());
    }

    @Test
    void aQuestionForTheHeadGetsItsLengthAndNoBody() {
        given().head("/api/v1/cells/7")
                .then()
                .statusCode(200)
                .header("Content-Length", notNullValue())
                .body(emptyString());
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        get("/api/v1/trail")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Service Unavailable"))
                .body("status", equalTo(503))
                .body("code", equalTo("service-unavailable"))
                .body("detail", containsString("audit"));
    }

    @Test
    void aServiceThatDiesBeforeItAnswersIsNamed() {
        given().body("{}")
                .post("/api/v1/cells?dies")
                .then()
                .statusCode(503)
                .body("code", equalTo("service-unavailable"))
                .body("detail", containsString("cell-build went away"));
    }

    @Test
    void aPathThatLeadsNowhereIs404() {
        get("/api/v1/kegs").statusCode(404).body("code", equalTo("unknown-path"));
        given().body("{}").post("/nowhere").then().statusCode(404).body("code", equalTo("unknown-path"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://127.0.0.1:1/api/v1/cells HTTP/1.1",
                "GET /api/v1/cells/../runs HTTP/1.1",
                "GET /api/v1/cells/%2e%2e/runs HTTP/1.1",
                "GET /api/v1//cells HTTP/1.1",
            })
    void aTargetThatCanBeReadInTwoWaysIsRefused(String line) throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head(line, "Host: any", "Connection: close");

            assertThat(client.readAll()).startsWith("HTTP/1.1 400").contains("malformed-path");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Content-Length: 4\r\nContent-Length: 5",
                "Content-Length: four",
            })
    void aBodyThatCanEndInTwoPlacesIsNotPassedOn(String framing) throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/cells HTTP/1.1", "Host: any", "Connection: close", framing)
                    .write("0\r\n\r\nGET /api/v1/lots/smuggled HTTP/1.1\r\nHost: any\r\n\r\n");

            assertThat(client.readAll()).startsWith("HTTP/1.1 4").doesNotContain("smuggled");
        }
    }

    @Test
    void chunksDecideWhereABodyEndsWhateverItsLengthSays() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head(
                            "POST /api/v1/cells HTTP/1.1",
                            "Host: any",
                            "Connection: close",
                            "Content-Length: 60",
                            "Transfer-Encoding: chunked")
                    .write("2\r\n{}\r\n0\r\n\r\nGET /api/v1/lots/smuggled HTTP/1.1\r\nHost: any\r\n\r\n");

            assertThat(client.readAll()).contains("\"body\":\"{}\"").doesNotContain("smuggled");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT 127.0.0.1:1 HTTP/1.1", "OPTIONS * HTTP/1.1"})
    void aTargetThatIsNoPathIsRefused(String line) throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head(line, "Host: any", "Connection: close");

            assertThat(client.readAll()).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void anOldClientIsServedWithoutChunks() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("GET /api/v1/cells?events HTTP/1.0", "Host: any");

            assertThat(client.readUntil("data: 1"))
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .contains("\r\n\r\ndata: 1");
        }
    }

    @Test
    void whoAnswersIsCounted() {
        get("/api/v1/lots").statusCode(200);

        given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .body(containsString("provolt_portal_answers_seconds_count{status=\"2xx\",upstream=\"cell-build\""))
                .body(not(containsString("/api/v1/lots")));
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }
}
