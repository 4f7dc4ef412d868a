package org.provolt.portal.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.provolt.portal.route.Route;
import org.provolt.portal.route.Routes;

/// One OpenAPI document out of those of the services.
///
/// It does not come into being when it would be wrong: when two services answer the same method of the same path, or
/// when the portal sends a described path to somebody else.
final class HouseDescription {

    private final TreeMap<String, Object> paths = new TreeMap<>();
    private final TreeMap<String, TreeMap<String, Object>> components = new TreeMap<>();

    private HouseDescription() {}

    static JsonObject of(List<ServiceDescription> services, String version) {
        HouseDescription house = new HouseDescription();
        SharedNames names = SharedNames.of(services);
        services.forEach(service -> house.add(service, names));
        return house.document(version);
    }

    private void add(ServiceDescription service, SharedNames names) {
        String name = service.service();
        service.components().forEach((reference, component) -> {
            String[] place = names.inTheHouse(name, reference)
                    .substring(ServiceDescription.COMPONENTS.length())
                    .split("/", 2);
            components.computeIfAbsent(place[0], any -> new TreeMap<>()).put(place[1], renamed(component, name, names));
        });
        for (Map.Entry<String, Object> path : service.paths()) {
            leadsToItsService(path.getKey(), name);
            JsonObject operations = (JsonObject) renamed(path.getValue(), name, names);
            paths.merge(path.getKey(), operations, (one, other) -> both(path.getKey(), one, other));
        }
    }

    private static Object renamed(Object json, String service, SharedNames names) {
        return References.renamed(json, reference -> names.inTheHouse(service, reference));
    }

    private static void leadsToItsService(String path, String service) {
        Optional<String> leadsTo = Routes.of(path).map(Route::upstream).map(upstream -> upstream.label());
        if (!leadsTo.equals(Optional.of(service))) {
            throw new IllegalStateException("%s describes %s, which the portal sends to %s: see Routes."
                    .formatted(service, path, leadsTo.orElse("nobody")));
        }
    }

    private static JsonObject both(String path, Object one, Object other) {
        JsonObject together = ((JsonObject) one).copy();
        for (Map.Entry<String, Object> operation : (JsonObject) other) {
            Object before = together.getValue(operation.getKey());
            if (before != null && !before.equals(operation.getValue())) {
                throw new IllegalStateException("Two services describe %s of %s.".formatted(operation.getKey(), path));
            }
            together.put(operation.getKey(), operation.getValue());
        }
        return together;
    }

    private JsonObject document(String version) {
        JsonObject bearer = new JsonObject()
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", "/auth/realms/provolt/.well-known/openid-configuration");
        components.computeIfAbsent("securitySchemes", any -> new TreeMap<>()).put("keycloak", bearer);
        JsonObject kinds = new JsonObject();
        components.forEach((kind, named) -> kinds.put(kind, new JsonObject(named)));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Provolt").put("version", version))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("security", new JsonArray().add(new JsonObject().put("keycloak", new JsonArray())))
                .put("paths", new JsonObject(paths))
                .put("components", kinds);
    }
}
