package org.provolt.servicekit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class StorableTextTest {

    private static ValidatableResponse told(String json, Charset encoding) {
        return given().contentType("application/json")
                .body(json.getBytes(encoding))
                .post("/api/v1/boxes")
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"label\": \"a\\u0000b\"} | /label",
                "{\"labels\": [\"a\", \"\\u0000\"]} | /labels/1",
                "{\"names\": {\"a\": \"\\u0000\"}} | /names/a",
                "{\"names\": {\"a\\u0000\": \"b\"}} | /names/a\\u0000",
                "{\"value\": {\"deep\": [\"\\u0000\"]}} | /value/deep/0",
                "{\"label\": \"half \\ud800 of a pair\"} | /label",
            })
    void aBodyWithItIsImpossibleAndSaysWhere(String json, String pointer) {
        told(json, StandardCharsets.UTF_8)
                .statusCode(422)
                .body("code", equalTo("nul-character"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void neitherDoesAnotherEncodingBringItIn() {
        told("{\"label\": \"a\\u0000b\"}", StandardCharsets.UTF_16BE)
                .statusCode(422)
                .body("code", equalTo("nul-character"));
    }

    @Test
    void whatOnlyLooksLikeItIsText() {
        told("{\"label\": \"a\\\\u0000b\"}", StandardCharsets.UTF_8).statusCode(200);
    }

    @Test
    void whatIsNoJsonIsStillMalformed() {
        told("{\"label\": \"a\\u0000", StandardCharsets.UTF_8).statusCode(400).body("code", equalTo("malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boxes?q=a%00", "/boxes?q=%00&q=b", "/boxes/a%00b"})
    void anAddressWithItIsMalformed(String address) {
        given().urlEncodingEnabled(false)
                .get("/api/v1" + address)
                .then()
                .statusCode(400)
                .body("code", equalTo("nul-character"));
    }

    @Test
    void anAddressWithThreeLettersOfItIsText() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/boxes?q=%2500")
                .then()
                .statusCode(200)
                .body(equalTo("3"));
    }
}
