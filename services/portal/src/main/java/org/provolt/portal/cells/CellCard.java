package org.provolt.portal.cells;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell's build card, as its page needs it.
///
/// @param harvest     absent while it was not opened
/// @param correctedAt when something on it was last corrected; absent when nothing was
public record CellCard(
        UUID cellId,
        String label,
        String format,
        WorkingElectrode workingElectrode,
        CounterElectrode counterElectrode,
        Separator separator,
        Electrolyte electrolyte,
        @Nullable Glovebox glovebox,
        boolean retired,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant correctedAt,
        @Nullable Harvest harvest) {

    /// How it was opened.
    public record Harvest(
            UUID specimenId,
            Instant occurredAt,
            Instant pressureReleasedAt,
            String rinse,
            String transfer,
            String atmosphere,
            Instant recordedAt,
            String recordedBy,
            @Nullable Instant correctedAt) {}

    /// @param areaCm2 geometric, cm²
    public record WorkingElectrode(
            String material,
            @Nullable String currentCollector,
            double areaCm2,
            @Nullable UUID lotId) {}

    public record CounterElectrode(
            String material,
            @Nullable String currentCollector,
            @Nullable Double thicknessUm,
            @Nullable Double areaCm2,
            @Nullable UUID lotId) {}

    public record Separator(String material, @Nullable UUID lotId) {}

    public record Electrolyte(
            String salt,
            double molarityMolPerL,
            String solvent,
            @Nullable Double volumeMicrolitre,
            @Nullable UUID lotId) {}

    public record Glovebox(
            @Nullable Double waterPpm, @Nullable Double oxygenPpm) {}
}
