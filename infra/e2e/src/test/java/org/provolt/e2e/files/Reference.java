package org.provolt.e2e.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What another tool found in a real file of an anode half cell that starts with a discharge: in `reference/` beside
/// it.
///
/// @param real the instrument's file
public record Reference(Path real) {

    /// One cycle: a discharge, then the charge after it.
    ///
    /// @param voltageHysteresisMeanVolt mean charging less mean discharging voltage, each weighted by charge
    public record Cycle(
            double dischargedCapacityAh,
            double chargedCapacityAh,
            double coulombicEfficiencyPercent,
            double voltageHysteresisMeanVolt) {}

    /// Half cycles by pairs; the reference's own cycles begin with the charge, so each of ours takes from two of them.
    public List<Cycle> cycles() {
        List<Map<String, String>> halfCycles = table(".halfcycles.csv");
        List<Map<String, String>> voltages = table(".cycles.csv");
        List<Cycle> cycles = new ArrayList<>();
        for (int k = 0; 2 * k + 1 < halfCycles.size(); k++) {
            double discharged = number(halfCycles.get(2 * k), "capacity_mAh") / 1000;
            double charged = number(halfCycles.get(2 * k + 1), "capacity_mAh") / 1000;
            double hysteresis = number(voltages.get(k + 1), "mean_charge_voltage_V")
                    - number(voltages.get(k), "mean_discharge_voltage_V");
            cycles.add(new Cycle(discharged, charged, 100 * charged / discharged, hysteresis));
        }
        return cycles;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private List<Map<String, String>> table(String ending) {
        List<String> lines = lines(real.resolveSibling("reference").resolve(real.getFileName() + ending));
        String[] heads = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < heads.length; column++) {
                row.put(heads[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
