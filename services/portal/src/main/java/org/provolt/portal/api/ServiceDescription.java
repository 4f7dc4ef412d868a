package org.provolt.portal.api;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/// What one service says about its own API.
///
/// @param service as its folder is called
/// @param openApi the OpenAPI document that its build wrote
record ServiceDescription(String service, JsonObject openApi) {

    static final String COMPONENTS = "#/components/";

    /// Schemas and the like, by the reference under which they are known, such as `#/components/schemas/Cell`.
    Map<String, Object> components() {
        Map<String, Object> byReference = new TreeMap<>();
        for (Map.Entry<String, Object> kind : openApi.getJsonObject("components", new JsonObject())) {
            for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                byReference.put(COMPONENTS + kind.getKey() + "/" + component.getKey(), component.getValue());
            }
        }
        return byReference;
    }

    JsonObject paths() {
        return openApi.getJsonObject("paths", new JsonObject());
    }
}
