package org.provolt.local.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.kernel.Columns;
import org.provolt.simulator.Protocol;
import org.provolt.simulator.VirtualCell;
import org.provolt.simulator.VirtualCycler;
import org.provolt.simulator.VirtualLoadCell;

/// A virtual cell, as a technician writes it down.
///
/// @param channel of the virtual cycler
record Example(VirtualCell cell, int channel) {

    private static final double PRESSED_LESS_PA = 300;
    private static final Instant BEGUN_AT = Instant.parse("2026-09-01T09:00:00Z");

    /// A reading speaks for a minute to both sides.
    private static final double READ_EVERY_SECOND = 120;

    String cellId() {
        return Naming.of("cell", cell.label());
    }

    String runId() {
        return Naming.of("run", cell.label());
    }

    Map<String, Object> build() {
        Map<String, Object> build = new LinkedHashMap<>();
        build.put("cell_id", cellId());
        build.put("label", cell.label());
        build.put("format", "pressure-cell");
        build.put(
                "working_electrode",
                Map.of("material", "C45 carbon black", "current_collector", "Al", "area_cm2", 1.0));
        build.put("counter_electrode", Map.of("material", "Na", "current_collector", "Al", "thickness_um", 200.0));
        build.put("separator", Map.of("material", "Celgard 2325"));
        build.put(
                "electrolyte",
                Map.of("salt", "NaPF6", "molarity_mol_per_l", 1.0, "solvent", "diglyme", "volume_microlitre", 60.0));
        build.put("glovebox", Map.of("water_ppm", 0.1, "oxygen_ppm", 0.1));
        build.put("occurred_at", "2026-08-31T09:30:00Z");
        return build;
    }

    boolean isPressed() {
        return cell.pressure().kilopascal() > 0;
    }

    /// A cell without pressure lies in no press.
    Map<String, Object> pressure() {
        Map<String, Object> setting = new HashMap<>();
        setting.put("pressure_setting_id", Naming.of("setting", cell.label()));
        setting.put("cell_id", cellId());
        setting.put("applied_pressure_pa", cell.pressure().pascal());
        setting.put("basis", "set");
        setting.put("occurred_at", "2026-08-31T12:00:00Z");
        if (isPressed()) {
            double side = cell.replicate() % 2 == 0 ? 1 : -1;
            setting.put("fixture_id", Bench.fixtureId(cell));
            setting.put("measured_pressure_pa", cell.pressure().pascal() + side * PRESSED_LESS_PA);
            setting.put("basis", "measured");
        }
        return setting;
    }

    Map<String, Object> run() {
        return Map.of(
                "run_id",
                runId(),
                "cell_id",
                cellId(),
                "cell_configuration",
                "metal-plating",
                "instrument_id",
                Bench.instrumentId(),
                "channel",
                Integer.toString(channel),
                "protocol",
                protocol(),
                "occurred_at",
                BEGUN_AT.toString());
    }

    /// What is said of a spectrum's file.
    Map<String, String> spectrumAt(String stage) {
        return Map.of("run_id", runId(), "stage", stage);
    }

    /// What the load cell of its press reads while its test lasts.
    Columns readings() {
        return VirtualLoadCell.readings(
                cell, (double) BEGUN_AT.getEpochSecond(), VirtualCycler.lastingSecond(cell), READ_EVERY_SECOND);
    }

    private Map<String, Object> protocol() {
        Protocol protocol = cell.protocol();
        Map<String, Object> plate = step("plate", protocol);
        Map<String, Object> strip = step("strip", protocol);
        Map<String, Object> rest = Map.of("kind", "rest", "duration_second", protocol.restSecond());
        return Map.of(
                "name",
                protocol.cycles() + " cycles at " + protocol.currentDensityMaCm2() + " mA/cm2",
                "steps",
                List.of(plate, rest, strip, rest));
    }

    private static Map<String, Object> step(String kind, Protocol protocol) {
        return Map.of(
                "kind",
                kind,
                "current_density_ma_cm2",
                protocol.currentDensityMaCm2(),
                "areal_capacity_mah_cm2",
                protocol.arealCapacityMahCm2(),
                "repeat",
                protocol.cycles());
    }
}
