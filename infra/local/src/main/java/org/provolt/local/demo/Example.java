package org.provolt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/// One cell of the demonstration, as a technician writes it down. The numbers around the files are made like the files.
///
/// @param label              on the cell
/// @param file               in docs/examples
/// @param cycles             that the file holds
/// @param appliedPressurePa  stack pressure, Pa above ambient
/// @param completedAt        when the run was ended, after the file's last record
record Example(String label, String file, int cycles, double appliedPressurePa, String completedAt) {

    static final Example WITHOUT_PRESSURE =
            new Example("DEMO-NaC45-0000-01", "made-sodium-0-kpa.mpr", 12, 0, "2026-11-04T09:00:00Z");
    static final Example UNDER_PRESSURE =
            new Example("DEMO-NaC45-0500-01", "made-sodium-500-kpa.mpr", 20, 500_000, "2026-11-04T09:00:00Z");

    static final Map<String, Object> INSTRUMENT = Map.of(
            "maker", "BioLogic",
            "model", "VSP (made example)",
            "serial", "DEMO-0001",
            "time_zone", "UTC",
            "channels", List.of("1", "2"),
            "current_accuracy_percent", 0.1);

    static final Map<String, Object> FIXTURE = Map.of(
            "label",
            "DEMO-PRESS-1",
            "pressed_area_mm2",
            100.0,
            "range_pa",
            2_000_000.0,
            "occurred_at",
            "2026-10-01T08:00:00Z");

    static final Map<String, Object> CALIBRATION = Map.of(
            "slope_pa_per_volt",
            200_000.0,
            "offset_pa",
            0.0,
            "standard_uncertainty_pa",
            2_500.0,
            "certificate",
            "DEMO-CERT-2026-10",
            "valid_from",
            "2026-10-01T00:00:00Z",
            "valid_until",
            "2027-10-01T00:00:00Z");

    Map<String, Object> cell() {
        return Map.of(
                "label", label,
                "format", "pressure-cell",
                "working_electrode", Map.of("material", "C45 carbon black", "current_collector", "Al", "area_cm2", 1.0),
                "counter_electrode", Map.of("material", "Na", "current_collector", "Al", "thickness_um", 200.0),
                "separator", Map.of("material", "Celgard 2325"),
                "electrolyte",
                        Map.of(
                                "salt",
                                "NaPF6",
                                "molarity_mol_per_l",
                                1.0,
                                "solvent",
                                "diglyme",
                                "volume_microlitre",
                                60.0),
                "glovebox", Map.of("water_ppm", 0.1, "oxygen_ppm", 0.1),
                "occurred_at", "2026-11-01T09:30:00Z");
    }

    /// Only the cell that is pressed on takes the fixture, which presses on one cell at a time.
    Map<String, Object> pressure(String cellId, String fixtureId) {
        Map<String, Object> setting = new HashMap<>(Map.of(
                "cell_id",
                cellId,
                "applied_pressure_pa",
                appliedPressurePa,
                "basis",
                "set",
                "occurred_at",
                "2026-11-02T08:00:00Z"));
        if (appliedPressurePa > 0) {
            setting.put("fixture_id", fixtureId);
            setting.put("measured_pressure_pa", appliedPressurePa + 1_200);
            setting.put("basis", "measured");
        }
        return setting;
    }

    Map<String, Object> run(String cellId, String instrumentId) {
        return Map.of(
                "cell_id",
                cellId,
                "cell_configuration",
                "metal-plating",
                "instrument_id",
                instrumentId,
                "channel",
                appliedPressurePa > 0 ? "2" : "1",
                "occurred_at",
                "2026-11-02T09:00:00Z");
    }

    /// Are all of the file's cycles there, each with its efficiency?
    boolean hasAllCycles(JsonNode answer) {
        long measured = items(answer)
                .filter(item -> item.path("coulombic_efficiency_percent").isNumber())
                .count();
        return measured >= cycles;
    }

    /// For the terminal.
    String summary(JsonNode answer) {
        double mean = items(answer)
                .mapToDouble(item -> item.path("coulombic_efficiency_percent").asDouble(Double.NaN))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        JsonNode pressure = answer.path("items").path(0).path("applied_pressure");
        return String.format(
                Locale.ROOT,
                "%s: %d cycles, mean Coulombic efficiency %.2f %% at %.1f kPa (%s)",
                label,
                cycles,
                mean,
                pressure.path("mean_pa").asDouble() / 1000,
                pressure.path("basis").asText("basis unknown"));
    }

    private static java.util.stream.Stream<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false);
    }
}
