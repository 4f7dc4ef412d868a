package org.provolt.portal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.provolt.portal.route.Upstream;

/// What a test makes a service answer, and what the service was told. A part stays until the same is played again or
/// the class that played it lets it be forgotten.
final class Played {

    private static final String ROOT = "/api/v1";

    private final Upstream upstream;

    private Played(Upstream upstream) {
        this.upstream = upstream;
    }

    static Played by(Upstream upstream) {
        return new Played(upstream);
    }

    /// @param target below `/api/v1`; with a query only for that query
    void answers(String target, String json) {
        play("GET", target, 200, json);
    }

    void refuses(String target, int status, String json) {
        play("GET", target, status, json);
    }

    void takes(String target, int status, String json) {
        play("POST", target, status, json);
    }

    /// The body of the last command.
    String wasTold(String path) {
        return given().request("TOLD", address() + ROOT + path).asString();
    }

    /// So that no other class finds it.
    void forget() {
        given().request("FORGET", address() + ROOT).then().statusCode(200);
    }

    private void play(String method, String target, int status, String json) {
        given().body(new JsonObject()
                        .put("method", method)
                        .put("status", status)
                        .put("body", json)
                        .encode())
                .request("PLAY", address() + ROOT + target)
                .then()
                .statusCode(200);
    }

    private String address() {
        return ConfigProvider.getConfig().getValue(upstream.property(), String.class);
    }

    /// A form as a browser without scripts sends it.
    static ValidatableResponse sent(String path, Map<String, String> fields) {
        return given().header("Origin", FakeHouse.ORIGIN)
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(path)
                .then();
    }
}
