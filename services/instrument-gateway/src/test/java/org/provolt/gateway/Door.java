package org.provolt.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import org.provolt.kernel.RunId;
import org.provolt.testkit.TestTokens;

/// The door for files, as a client of a role uses it.
record Door(String token) {

    static Door of(String role) {
        return new Door(TestTokens.of(role));
    }

    static Door ofInstrument(String name) {
        return new Door(TestTokens.ofInstrument(name));
    }

    RequestSpecification asks() {
        return given().auth().oauth2(token);
    }

    Response brings(byte[] file, String name, RunId run) {
        return asks().multiPart("file", name, file, "application/octet-stream")
                .multiPart("run_id", run.toString())
                .post("/api/v1/imports");
    }

    Response brings(byte[] file, String name, RunId run, String stage) {
        return asks().multiPart("file", name, file, "application/octet-stream")
                .multiPart("run_id", run.toString())
                .multiPart("stage", stage)
                .post("/api/v1/imports");
    }

    /// Brings a file of spectra and waits until it is read.
    JsonPath imports(byte[] file, String name, RunId run, String stage) {
        return finished(brings(file, name, run, stage).path("import_id"));
    }

    /// Brings a file and waits until it is read.
    JsonPath imports(byte[] file, String name, RunId run) {
        return finished(brings(file, name, run).then().statusCode(202).extract().path("import_id"));
    }

    JsonPath finished(String importId) {
        return await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> asks().get("/api/v1/imports/" + importId)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        card -> Set.of("done", "refused").contains(card.getString("state")));
    }
}
