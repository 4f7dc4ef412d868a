package org.provolt.portal.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/// What bodies consist of, as rows of a table: each name with its fields and their types.
final class ShapeTable {

    private ShapeTable() {}

    static String of(JsonObject house) {
        JsonObject schemas = house.getJsonObject("components").getJsonObject("schemas", new JsonObject());
        String rows = schemas.stream()
                .map(entry -> row(entry.getKey(), (JsonObject) entry.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                <section>
                <h2>Bodies</h2>
                <table>
                <thead><tr><th>Name</th><th>Consists of</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </section>""".formatted(rows);
    }

    /// A link to a shape's row.
    static String link(String name) {
        return "<a href=\"#%1$s\">%1$s</a>".formatted(Html.escaped(name));
    }

    /// The last part of a reference such as `#/components/schemas/Cell`.
    static String named(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String row(String name, JsonObject schema) {
        JsonObject fields = schema.getJsonObject("properties", new JsonObject());
        String content = fields.isEmpty()
                ? type(schema)
                : fields.stream().map(ShapeTable::field).collect(Collectors.joining(", "));
        return "<tr id=\"%1$s\"><td>%1$s</td><td>%2$s</td></tr>".formatted(Html.escaped(name), content);
    }

    private static String field(Map.Entry<String, Object> field) {
        return "<code>%s</code> %s".formatted(Html.escaped(field.getKey()), type((JsonObject) field.getValue()));
    }

    private static String type(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return link(named(schema.getString("$ref")));
        }
        if (schema.getValue("items") instanceof JsonObject items) {
            return "list of " + type(items);
        }
        if (schema.getValue("enum") instanceof JsonArray values) {
            return values.stream()
                    .map(value -> Html.escaped("\"" + value + "\""))
                    .collect(Collectors.joining(" or "));
        }
        return Html.escaped(schema.getString("format", String.valueOf(schema.getValue("type", "anything"))));
    }
}
