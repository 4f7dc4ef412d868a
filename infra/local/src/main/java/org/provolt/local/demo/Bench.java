package org.provolt.local.demo;

import java.util.Map;
import java.util.stream.IntStream;
import org.provolt.simulator.VirtualCell;

/// What stands in the simulated laboratory: a cycler with a channel and a press with a load cell for each cell.
final class Bench {

    private static final int CHANNELS = 24;

    private Bench() {}

    static String instrumentId() {
        return Naming.of("instrument", "cycler");
    }

    static Map<String, Object> instrument() {
        return Map.of(
                "instrument_id",
                instrumentId(),
                "maker",
                "Provolt",
                "model",
                "virtual cycler (simulated)",
                "serial",
                VirtualCell.MARK + "CYCLER-1",
                "time_zone",
                "UTC",
                "channels",
                IntStream.rangeClosed(1, CHANNELS).mapToObj(Integer::toString).toList(),
                "current_accuracy_percent",
                0.1);
    }

    static Map<String, Object> fixture(VirtualCell cell) {
        return Map.of(
                "fixture_id",
                fixtureId(cell),
                "label",
                VirtualCell.MARK + "PRESS-" + cell.label().substring(VirtualCell.MARK.length()),
                "pressed_area_mm2",
                100.0,
                "range_pa",
                2_000_000.0,
                "occurred_at",
                "2026-08-01T08:00:00Z");
    }

    static String fixtureId(VirtualCell cell) {
        return Naming.of("fixture", cell.label());
    }

    static Map<String, Object> calibration() {
        return Map.of(
                "slope_pa_per_volt",
                200_000.0,
                "offset_pa",
                0.0,
                "standard_uncertainty_pa",
                2_500.0,
                "certificate",
                VirtualCell.MARK + "CERT-2026-08",
                "valid_from",
                "2026-08-01T00:00:00Z",
                "valid_until",
                "2027-08-01T00:00:00Z");
    }
}
