package org.provolt.local.demo;

import java.util.Map;

/// What lies under the microscope: the deposit of a virtual cell after its second plating. A cell that is opened cycles
/// no more, so in a laboratory it is that of a twin, as the words of the harvest say.
///
/// @param cell that it stands for
record Specimen(Example cell) {

    private static final String STAGE = "after_plating:2";

    /// Later than the second plating of the slowest protocol.
    Map<String, Object> harvest() {
        return Map.of(
                "specimen_id",
                Naming.of("specimen", cell.cell().label()),
                "pressure_released_at",
                "2026-09-01T14:30:00Z",
                "occurred_at",
                "2026-09-01T15:00:00Z",
                "rinse",
                "diglyme, three times",
                "transfer",
                "simulated: of a twin of this cell, opened after its second plating",
                "atmosphere",
                "argon, 0.1 ppm water, 0.1 ppm oxygen");
    }

    /// What is said of an image's file.
    Map<String, String> imaged(String modality) {
        return Map.of(
                "cell_id", cell.cellId(), "stage", STAGE, "modality", modality, "acquired_at", "2026-09-01T15:45:00Z");
    }
}
