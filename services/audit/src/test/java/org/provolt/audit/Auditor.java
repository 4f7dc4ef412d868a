package org.provolt.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.provolt.testkit.TestTokens;

/// Asks the audit over HTTP, and waits for what is on its way.
public final class Auditor {

    public static final Duration SOON = Duration.ofSeconds(40);

    private Auditor() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }

    public static JsonPath get(String path) {
        return as("auditor").get("/api/v1" + path).jsonPath();
    }

    /// The answer once it holds so many items.
    public static JsonPath itemsOf(String path, int items) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(list(get(path), "items")).as(path).hasSize(items));
        return get(path);
    }

    /// The answer once it is as wanted.
    public static JsonPath until(String path, Predicate<JsonPath> wanted) {
        await().atMost(SOON).until(() -> wanted.test(get(path)));
        return get(path);
    }

    /// How the witnessing of a service stands.
    public static String standing(JsonPath witness, String service, String field) {
        return witness.getString("items.find { it.service == '" + service + "' }." + field);
    }

    private static List<?> list(JsonPath json, String path) {
        List<?> found = json.getList(path);
        return found == null ? List.of() : found;
    }
}
