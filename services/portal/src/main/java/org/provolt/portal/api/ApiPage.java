package org.provolt.portal.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The house's API to read: plain HTML made while building, without a script.
final class ApiPage {

    private ApiPage() {}

    static String of(JsonObject house) {
        Map<String, StringBuilder> resources = new TreeMap<>();
        for (Map.Entry<String, Object> path : house.getJsonObject("paths")) {
            StringBuilder rows = resources.computeIfAbsent(resource(path.getKey()), any -> new StringBuilder());
            for (Map.Entry<String, Object> operation : (JsonObject) path.getValue()) {
                if (operation.getValue() instanceof JsonObject described) {
                    rows.append(row(operation.getKey(), path.getKey(), described));
                }
            }
        }
        String sections = resources.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        String version = house.getJsonObject("info").getString("version");
        return page(Html.escaped(version), sections + "\n" + ShapeTable.of(house));
    }

    private static String page(String version, String sections) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Provolt API</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/provolt.css">
                </head>
                <body>
                <header><a href="/">Provolt</a></header>
                <main>
                <h1>API</h1>
                <p>Version %s. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
                Every call needs a bearer token of Keycloak's realm <code>provolt</code>;
                errors are <code>application/problem+json</code> with a stable <code>code</code>.</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(version, sections);
    }

    private static String section(String resource, StringBuilder rows) {
        return """
                <section>
                <h2>%s</h2>
                <table>
                <thead><tr><th>Method</th><th>Path</th><th>Query and headers</th><th>Body</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </section>""".formatted(Html.escaped(resource), rows);
    }

    private static String row(String method, String path, JsonObject operation) {
        return "<tr><td>%s</td><td><code>%s</code></td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        Html.escaped(method.toUpperCase(java.util.Locale.ROOT)),
                        Html.escaped(path),
                        Html.escaped(parameters(operation)),
                        body(operation));
    }

    private static String parameters(JsonObject operation) {
        return operation.getJsonArray("parameters", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .filter(parameter -> !"path".equals(parameter.getString("in")))
                .map(parameter -> parameter.getString("name", ""))
                .collect(Collectors.joining(", "));
    }

    /// The names of the schemas, or the media types where they have none.
    private static String body(JsonObject operation) {
        JsonObject content =
                operation.getJsonObject("requestBody", new JsonObject()).getJsonObject("content", new JsonObject());
        return content.stream()
                .map(type -> {
                    String schema = ((JsonObject) type.getValue())
                            .getJsonObject("schema", new JsonObject())
                            .getString("$ref", "");
                    return schema.isEmpty() ? Html.escaped(type.getKey()) : ShapeTable.link(ShapeTable.named(schema));
                })
                .collect(Collectors.joining(", "));
    }

    /// `/api/v1/cells/{id}` is about cells.
    private static String resource(String path) {
        String[] segments = path.split("/", -1);
        return segments.length > 3 ? segments[3] : path;
    }
}
