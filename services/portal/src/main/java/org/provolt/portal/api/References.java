package org.provolt.portal.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// References within a document: every text that begins with `#/components/`.
final class References {

    private References() {}

    /// A copy in which each reference has its new name.
    static Object renamed(Object json, UnaryOperator<String> newName) {
        return switch (json) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                for (Map.Entry<String, Object> entry : object) {
                    copy.put(entry.getKey(), renamed(entry.getValue(), newName));
                }
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(renamed(item, newName)));
                yield copy;
            }
            case String text when text.startsWith(ServiceDescription.COMPONENTS) -> newName.apply(text);
            case Object plain -> plain;
        };
    }

    static Set<String> in(Object json) {
        Set<String> found = new TreeSet<>();
        renamed(json, reference -> {
            found.add(reference);
            return reference;
        });
        return found;
    }
}
