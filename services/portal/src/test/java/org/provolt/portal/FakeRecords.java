package org.provolt.portal;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The few records that pages are tested with. A cell is refused when its label says so.
final class FakeRecords {

    static final String CELL = "0190a5e2-4b1c-7def-8000-0000000000c1";

    private static final JsonObject CARD = new JsonObject("""
            {"cell_id": "%s", "label": "NaC45-<b>", "format": "pressure-cell",
             "working_electrode": {"material": "C45 carbon black", "current_collector": "Al", "area_cm2": 1.13},
             "counter_electrode": {"material": "Na"}, "separator": {"material": "Celgard 2325"},
             "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"},
             "retired": false, "occurred_at": "2026-11-01T09:30:00Z", "recorded_at": "2026-11-01T09:31:00Z",
             "recorded_by": "sub-of-technician", "a_field_of_tomorrow": 1}""".formatted(CELL));

    private FakeRecords() {}

    /// Whether it has answered.
    static boolean answer(HttpExchange exchange) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        boolean toAPage = "application/json".equals(exchange.getRequestHeaders().getFirst("Accept"));
        return toAPage
                && switch (asked) {
                    case "GET /api/v1/cells" -> send(exchange, 200, list(CARD));
                    case "GET /api/v1/lots", "GET /api/v1/runs", "GET /api/v1/imports", "GET /api/v1/rejections" ->
                        send(exchange, 200, list());
                    case "GET /api/v1/cells/" + CELL -> send(exchange, 200, CARD);
                    case "GET /api/v1/cells/" + CELL + "/pressure" -> send(exchange, 200, pressure());
                    case "POST /api/v1/cells" -> register(exchange);
                    default ->
                        asked.startsWith("GET /api/v1/cells/")
                                && send(exchange, 404, problem("unknown-cell", "There is no such cell."));
                };
    }

    private static boolean register(HttpExchange exchange) throws IOException {
        JsonObject body = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        JsonObject impossible = problem("impossible-value", "One value is impossible.")
                .put(
                        "errors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("pointer", "/working_electrode/area_cm2")
                                        .put("detail", "An area is above 0 cm².")));
        return switch (body.getString("label", "")) {
            case "impossible" -> send(exchange, 422, impossible);
            case "no-key" ->
                send(exchange, exchange.getRequestHeaders().containsKey("Idempotency-Key") ? 201 : 400, CARD);
            default -> send(exchange, 201, CARD);
        };
    }

    private static JsonObject pressure() {
        return new JsonObject("""
                {"cell_id": "%s", "settings": [
                  {"pressure_setting_id": "0190a5e2-4b1c-7def-8000-0000000000d1", "applied_pressure_pa": 22000.0,
                   "basis": "set", "occurred_at": "2026-11-02T08:00:00Z"}], "readings": []}""".formatted(CELL));
    }

    private static JsonObject list(JsonObject... items) {
        return new JsonObject().put("items", new JsonArray(java.util.List.of(items)));
    }

    private static JsonObject problem(String code, String detail) {
        return new JsonObject().put("code", code).put("detail", detail);
    }

    private static boolean send(HttpExchange exchange, int status, JsonObject body) throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        return true;
    }
}
