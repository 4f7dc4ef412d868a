package org.provolt.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/// What tests look at in a run's cycles.
public final class Cycles {

    private Cycles() {}

    public static int complete(List<JsonNode> cycles) {
        return (int) cycles.stream()
                .filter(cycle -> cycle.path("complete").asBoolean())
                .count();
    }

    public static double number(JsonNode cycle, String name) {
        JsonNode value = cycle.path(name);
        if (!value.isNumber()) {
            throw new AssertionError("no number " + name + " in " + cycle);
        }
        return value.asDouble();
    }

    public static List<Double> numbers(List<JsonNode> cycles, String name) {
        return cycles.stream().map(cycle -> number(cycle, name)).toList();
    }

    /// The pressure in force over each cycle; NaN where there is none.
    public static List<Double> meanPressuresPa(List<JsonNode> cycles) {
        return cycles.stream()
                .map(cycle -> cycle.path("applied_pressure").path("mean_pa").asDouble(Double.NaN))
                .toList();
    }

    public static List<String> resultIds(List<JsonNode> cycles) {
        return cycles.stream().map(cycle -> cycle.path("result_id").asText("")).toList();
    }

    /// All but the identities of results, which name their run.
    public static List<JsonNode> withoutIdentities(List<JsonNode> cycles) {
        return cycles.stream()
                .map(cycle -> (JsonNode) ((ObjectNode) cycle.deepCopy()).remove(Set.of("result_id", "result_ids")))
                .toList();
    }
}
