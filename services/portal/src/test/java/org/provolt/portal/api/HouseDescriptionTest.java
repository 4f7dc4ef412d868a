package org.provolt.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HouseDescriptionTest {

    private static final JsonObject PROBLEM = new JsonObject("""
            {"type": "object", "properties": {"code": {"type": "string"}}}""");
    private static final JsonObject REASON = new JsonObject("""
            {"type": "object", "properties": {"reason": {"type": "string"}}}""");
    private static final JsonObject NOTE = new JsonObject("""
            {"type": "object", "properties": {"note": {"type": "string"}}}""");

    @Test
    void everyServicesPathsAreInIt() {
        JsonObject house =
                house(service("cell-build", "/api/v1/cells", Map.of()), service("cycling", "/api/v1/runs", Map.of()));

        assertThat(house.getJsonObject("paths").fieldNames()).containsExactly("/api/v1/cells", "/api/v1/runs");
    }

    @Test
    void aNameThatMeansTheSameEverywhereIsKept() {
        JsonObject house = house(
                service("cell-build", "/api/v1/cells", Map.of("Problem", PROBLEM)),
                service("cycling", "/api/v1/runs", Map.of("Problem", PROBLEM)));

        assertThat(schemas(house).fieldNames()).containsExactly("Problem");
    }

    @Test
    void aNameWithTwoMeaningsCarriesItsService() {
        JsonObject house = house(
                service("instrument-gateway", "/api/v1/imports", Map.of("Withdrawal", REASON)),
                service("pressure", "/api/v1/pressure-settings", Map.of("Withdrawal", NOTE)));

        assertThat(schemas(house))
                .isEqualTo(new JsonObject()
                        .put("instrument-gateway.Withdrawal", REASON)
                        .put("pressure.Withdrawal", NOTE));
    }

    @Test
    void whoeverRefersToARenamedOneFollows() {
        JsonObject house = house(
                service("instrument-gateway", "/api/v1/imports", Map.of("Withdrawal", REASON)),
                service("pressure", "/api/v1/fixtures", Map.of("Withdrawal", NOTE)));

        JsonPointer body = JsonPointer.from("/paths/~1api~1v1~1fixtures/post/requestBody/$ref");
        assertThat(body.queryJson(house)).isEqualTo("#/components/schemas/pressure.Withdrawal");
    }

    @Test
    void whatLooksEqualButRefersToTwoMeaningsIsTwoThings() {
        JsonObject list = new JsonObject().put("$ref", "#/components/schemas/Withdrawal");
        JsonObject house = house(
                service("instrument-gateway", "/api/v1/imports", Map.of("Withdrawal", REASON, "All", list)),
                service("pressure", "/api/v1/fixtures", Map.of("Withdrawal", NOTE, "All", list)));

        assertThat(schemas(house).fieldNames()).contains("instrument-gateway.All", "pressure.All");
    }

    @Test
    void twoServicesCannotAnswerTheSameMethodOfAPath() {
        ServiceDescription one = service("cell-build", "/api/v1/cells", Map.of("Withdrawal", REASON));
        ServiceDescription other = service("cell-build", "/api/v1/cells", Map.of("Withdrawal", NOTE));
        other.openApi().getJsonObject("paths").getJsonObject("/api/v1/cells").put("post", new JsonObject());

        assertThatThrownBy(() -> house(one, other)).hasMessage("Two services describe post of /api/v1/cells.");
    }

    @Test
    void aPathThatThePortalSendsElsewhereIsNotDescribed() {
        assertThatThrownBy(() -> house(service("cell-build", "/api/v1/cells/{id}/pressure", Map.of())))
                .hasMessageContaining("cell-build describes /api/v1/cells/{id}/pressure")
                .hasMessageContaining("sends to pressure");
    }

    @Test
    void aPathThatThePortalDoesNotKnowIsNotDescribed() {
        assertThatThrownBy(() -> house(service("cell-build", "/api/v1/kegs", Map.of())))
                .hasMessageContaining("sends to nobody");
    }

    private static JsonObject house(ServiceDescription... services) {
        return HouseDescription.of(List.of(services), "1");
    }

    private static JsonObject schemas(JsonObject house) {
        return house.getJsonObject("components").getJsonObject("schemas");
    }

    /// A service that takes a withdrawal at one path.
    private static ServiceDescription service(String name, String path, Map<String, Object> schemas) {
        JsonObject post =
                new JsonObject().put("requestBody", new JsonObject().put("$ref", "#/components/schemas/Withdrawal"));
        JsonObject document = new JsonObject()
                .put("paths", new JsonObject().put(path, new JsonObject().put("post", post)))
                .put("components", new JsonObject().put("schemas", new JsonObject(new java.util.TreeMap<>(schemas))));
        return new ServiceDescription(name, document);
    }
}
