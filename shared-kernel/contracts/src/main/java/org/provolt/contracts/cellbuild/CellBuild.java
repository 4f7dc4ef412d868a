package org.provolt.contracts.cellbuild;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LotId;

/// What went into a cell.
///
/// @param label what is printed on the cell, unique among the laboratory's cells
public record CellBuild(
        String label,
        CellFormat format,
        WorkingElectrode workingElectrode,
        CounterElectrode counterElectrode,
        Separator separator,
        Electrolyte electrolyte,
        @Nullable Glovebox glovebox) {

    /// The electrode on which metal is plated or into which ions go.
    ///
    /// @param areaCm2 geometric area, cm², above 0
    public record WorkingElectrode(
            String material,
            @Nullable String currentCollector,
            Double areaCm2,
            @Nullable LotId lotId) {}

    /// The electrode opposite, which is the voltage's reference in a two-electrode cell.
    public record CounterElectrode(
            String material,
            @Nullable String currentCollector,
            @Nullable Double thicknessUm,
            @Nullable Double areaCm2,
            @Nullable LotId lotId) {}

    public record Separator(String material, @Nullable LotId lotId) {}

    /// @param solvent solvent or mixture, in the laboratory's own words
    public record Electrolyte(
            String salt,
            Double molarityMolPerL,
            String solvent,
            @Nullable Double volumeMicrolitre,
            @Nullable LotId lotId) {}

    /// The atmosphere in which the cell was built.
    public record Glovebox(
            @Nullable Double waterPpm, @Nullable Double oxygenPpm) {}
}
