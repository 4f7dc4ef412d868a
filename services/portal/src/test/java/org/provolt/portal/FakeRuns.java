package org.provolt.portal;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Two runs and two files that pages are tested with: one with cycles, one of which nothing has come.
final class FakeRuns {

    static final String RUN = "0190a5e2-4b1c-7def-8000-0000000000f1";
    static final String SILENT = "0190a5e2-4b1c-7def-8000-0000000000f2";
    static final String UNKNOWN = "0190a5e2-4b1c-7def-8000-00000000dead";
    static final String INSTRUMENT = "0190a5e2-4b1c-7def-8000-0000000000a1";
    static final String FILE = "0190a5e2-4b1c-7def-8000-0000000000e1";
    static final String WRONG_FILE = "0190a5e2-4b1c-7def-8000-0000000000e2";

    private FakeRuns() {}

    /// Whether it has answered.
    static boolean answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().replace("/api/v1", "");
        String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
        if (asked.equals("GET /runs/" + RUN + "/cycles") && accepted.equals("text/csv")) {
            return send(exchange, 200, "cycle,complete\r\n1,true\r\n");
        }
        return accepted.equals("application/json")
                && switch (asked) {
                    case "GET /runs/" + RUN ->
                        send(exchange, 200, run(RUN, "running").encode());
                    case "GET /runs/" + SILENT ->
                        send(
                                exchange,
                                200,
                                run(SILENT, "running")
                                        .put("series", new JsonArray())
                                        .encode());
                    case "GET /instruments/" + INSTRUMENT -> send(exchange, 200, INSTRUMENT_CARD);
                    case "GET /instruments" -> send(exchange, 200, "{\"items\": [" + INSTRUMENT_CARD + "]}");
                    case "GET /runs/" + RUN + "/cycles" -> send(exchange, 200, CYCLES);
                    case "GET /runs/" + SILENT + "/cycles" ->
                        send(exchange, 200, "{\"cell_configuration\": \"metal-plating\", \"items\": []}");
                    case "GET /runs/" + RUN + "/summary" -> send(exchange, 200, SUMMARY);
                    case "GET /runs/" + RUN + "/curves" -> send(exchange, 200, CURVES);
                    case "GET /imports/" + FILE -> send(exchange, 200, IMPORT);
                    case "GET /imports/" + WRONG_FILE -> send(exchange, 200, WRONG_IMPORT);
                    case "GET /runs/" + UNKNOWN + "/cycles" ->
                        send(exchange, 404, "{\"code\": \"unknown-run\", \"detail\": \"There is no such run.\"}");
                    case "POST /runs" -> start(exchange);
                    case "POST /runs/" + RUN + "/abortion" -> send(exchange, 422, """
                        {"code": "reason-required", "detail": "An abortion needs a reason.",
                         "errors": [{"pointer": "/reason", "detail": "Say why."}]}""");
                    case "POST /runs/" + RUN + "/corrections" -> correct(exchange);
                    case "POST /imports/" + FILE + "/rereading" -> send(exchange, 202, IMPORT);
                    default -> false;
                };
    }

    private static boolean start(HttpExchange exchange) throws IOException {
        JsonObject body = body(exchange);
        boolean whole = INSTRUMENT.equals(body.getString("instrument_id"))
                && "1/2".equals(body.getString("channel"))
                && "metal-plating".equals(body.getString("cell_configuration"))
                && body.getJsonObject("protocol").getJsonArray("steps").size() == 2;
        return whole
                ? send(exchange, 201, run(RUN, "running").encode())
                : send(
                        exchange,
                        422,
                        "{\"code\": \"incomplete\", \"detail\": "
                                + new JsonArray().add(body.encode()).encode().replaceAll("^\\[|]$", "") + "}");
    }

    private static boolean correct(HttpExchange exchange) throws IOException {
        boolean seen = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-Match"));
        boolean reversed = Boolean.TRUE.equals(body(exchange).getValue("value"));
        return send(
                exchange,
                seen && reversed ? 200 : 412,
                seen && reversed
                        ? run(RUN, "running").encode()
                        : "{\"code\": \"stale\", \"detail\": \"It has moved on.\"}");
    }

    private static JsonObject body(HttpExchange exchange) throws IOException {
        return new JsonObject(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static JsonObject run(String runId, String state) {
        return new JsonObject("""
                {"cell_id": "%s", "cell_configuration": "metal-plating", "polarity_reversed": false,
                 "instrument_id": "%s", "channel": "1/2", "occurred_at": "2026-11-02T09:00:00Z",
                 "recorded_at": "2026-11-02T09:00:01Z", "recorded_by": "sub-of-technician",
                 "protocol": {"name": "fifty times", "steps": [{"kind": "plate", "current_density_ma_cm2": 0.5}]},
                 "series": [{"series_id": "s", "records": 4321, "next_record_index": 4321, "columns": [],
                   "missing_records": 10, "missing": [{"from": 400, "to": 410, "code": "non-finite", "accepted": false}],
                   "waiting": {"waits_for_record_index": 4321, "batches": 1, "records": 77, "bytes": 1000, "first_record_index": 5000, "since": "2026-11-02T09:30:00Z"}, "sources": []}]}
                """.formatted(FakeRecords.CELL, INSTRUMENT))
                .put("run_id", runId)
                .put("state", state);
    }

    private static boolean send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        return true;
    }

    private static final String INSTRUMENT_CARD = """
            {"instrument_id": "%s", "maker": "BioLogic", "model": "VMP-300", "serial": "0815",
             "channels": ["1/1", "1/2"]}""".formatted(INSTRUMENT);

    private static final String CYCLES = """
            {"cell_configuration": "metal-plating", "items": [
              {"cycle": 1, "vendor_cycle_count": 0, "complete": true, "plated_capacity_ah": 2.5e-4,
               "stripped_capacity_ah": 1.348e-4, "coulombic_efficiency_percent": 53.92, "slippage_ah": 1.152e-4,
               "voltage_hysteresis_volt": 0.031, "voltage_hysteresis_mid_capacity_volt": 0.030,
               "voltage_hysteresis_mean_volt": 0.045, "nucleation_overpotential_volt_absent_because": "few-early-records",
               "duration_second": 2771,
               "applied_pressure": {"mean_pa": 22000, "min_pa": 21800, "max_pa": 22300, "basis": "load-cell"},
               "flags": [{"rule": "hole-in-record", "value": 2, "threshold": 0}], "result_id": "ce1",
               "result_ids": {"coulombic_efficiency_percent": "ce1", "slippage_ah": "sl1"}},
              {"cycle": 2, "complete": false, "plated_capacity_ah_absent_because": "cycle-incomplete",
               "applied_pressure_absent_because": "no-pressure-set", "flags": [], "result_ids": {}}],
             "next": "2"}""";

    private static final String SUMMARY = """
            {"cycles": 3, "coulombic_efficiency_percent": {"arithmetic_mean": 97.12, "charge_weighted": 97.0,
               "compounded": 96.84, "from_cycle": 1, "to_cycle": 3, "counted": 2,
               "excluded": [{"cycle": 2, "because": "records-missing"}]},
             "reservoir_efficiency_percent": {"value": 98.6, "conditioning_percent": 90.5, "times": 10,
               "reservoir_ah": 0.004, "cycled_ah": 0.001, "stripped_ah": 0.0038},
             "voltage_hysteresis_volt": {"arithmetic_mean": 0.031, "charge_weighted": 0.032,
               "compounded_absent_because": "not-defined", "from_cycle": 1, "to_cycle": 3, "counted": 3, "excluded": []},
             "voltage_hysteresis_mid_capacity_volt": {"arithmetic_mean": 0.03, "charge_weighted": 0.03,
               "compounded_absent_because": "not-defined", "from_cycle": 1, "to_cycle": 3, "counted": 3, "excluded": []},
             "voltage_hysteresis_mean_volt": {"arithmetic_mean": 0.04, "charge_weighted": 0.04,
               "compounded_absent_because": "not-defined", "from_cycle": 1, "to_cycle": 3, "counted": 3, "excluded": []}}
            """;

    private static final String CURVES = """
            {"cell_configuration": "metal-plating", "cycles": 2, "items": [{"cycle": 1, "complete": true,
              "net_charge_at_begin_ah": 0, "half_cycles": [
                {"charge": "plated_capacity_ah", "underway": false, "capacity_ah": [0, 2.5e-4], "voltage_volt": [-0.06, -0.02]},
                {"charge": "stripped_capacity_ah", "underway": false, "capacity_ah": [0, 1e-4], "voltage_volt": [0.02, 0.2]}]}]}
            """;

    private static final String IMPORT = """
            {"import_id": "%s", "run_id": "%s", "state": "done", "file_name": "plating<1>.mpr", "file_sha256": "ab12cd",
             "file_bytes": 141632, "brought_by": "sub-of-technician", "recorded_at": "2026-11-02T10:00:00Z",
             "reading": 1, "rows_read": 4331, "rows_published": 4321, "finished_at": "2026-11-02T10:00:05Z",
             "report": {"format": "biologic-mpr", "format_version": "data 3", "reader_version": "0.1.0", "technique": "GCPL",
               "columns": {"mapped": [{"vendor": "I/mA", "bdf": "current_ampere", "factor": 0.001}], "kept": ["Rcmp/Ohm"],
                 "derived": [{"bdf": "charging_capacity_ah", "how": "accumulated over the half cycles"}],
                 "refused": [{"vendor": "noise", "reason": "no number in it"}]},
               "current_sign": {"basis": "EC-Lab's convention", "agreeing": 4000, "contradicting": 1},
               "clock": {"time_anchor": {"kind": "file-local", "at": "2026-11-02T09:00:00Z", "uncertainty_second": 60},
                 "records_running_back": 0, "holes": 2, "first_hole_before_row": 12, "longest_hole_second": 600.5},
               "counter_resets": [], "repairs": [{"code": "unreadable-cell", "sentence": "A cell is no number.",
                 "count": 3, "first_row": 7}],
               "series": [{"series_id": "s", "technique": "GCPL", "first_new_record_index": 10, "records": 4331}],
               "questions": [{"code": "file-time-far-from-run", "sentence": "Is it this run's file?"}]}}
            """.formatted(FILE, RUN);

    private static final String WRONG_IMPORT = """
            {"import_id": "%s", "run_id": "%s", "state": "refused", "file_name": "notes.txt", "file_sha256": "ff",
             "file_bytes": 12, "brought_by": "sub-of-technician", "recorded_at": "2026-11-02T10:00:00Z", "reading": 1,
             "rows_read": 0, "rows_published": 0, "finished_at": "2026-11-02T10:00:05Z",
             "refusal": {"code": "unknown-format", "detail": "No reader knows this file."}}
            """.formatted(WRONG_FILE, RUN);
}
