package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class LimitsTest {

    private static final int COMMAND_BYTES = 2 << 20;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void aCommandOfTheLargestSizeGoesThrough() {
        given().body(new byte[COMMAND_BYTES]).post("/api/v1/cells").then().statusCode(200);
    }

    @Test
    void aLargerCommandIsRefused() {
        given().body(new byte[COMMAND_BYTES + 1])
                .post("/api/v1/cells")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }

    @Test
    void aCommandThatTurnsOutLargerIsRefused() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/cells HTTP/1.1", "Host: any", "Transfer-Encoding: chunked");
            client.write("%x\r\n".formatted(COMMAND_BYTES + 1));
            client.out().write(new byte[COMMAND_BYTES + 1]);
            client.write("\r\n0\r\n\r\n");

            assertThat(client.readUntil("too-large")).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aFileIsNoCommand() {
        given().body(new byte[COMMAND_BYTES + 1]).post("/api/v1/imports").then().statusCode(200);
    }

    @Test
    void aFileBeyondFourGibibytesIsRefusedBeforeItIsSent() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head(
                    "POST /api/v1/imports HTTP/1.1",
                    "Host: any",
                    "Content-Length: " + ((4L << 30) + 1),
                    "Expect: 100-continue");

            assertThat(client.readAll()).startsWith("HTTP/1.1 413").contains("too-large");
        }
    }

    @Test
    void theNextRequestOfARefusedClientIsAnswered() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/cells HTTP/1.1", "Host: any", "Content-Length: " + (COMMAND_BYTES + 1));
            client.out().write(new byte[COMMAND_BYTES + 1]);
            client.readUntil("too-large");
            client.head("GET /api/v1/cells/next HTTP/1.1", "Host: any");

            assertThat(client.readUntil("cells/next")).contains("HTTP/1.1 200");
        }
    }

    @Test
    void aHeadThatGrowsForEverIsRefused() {
        given().header("X-Long", "x".repeat(40 << 10))
                .get("/api/v1/cells")
                .then()
                .statusCode(431);
    }
}
