package org.provolt.cellbuild.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.kernel.CellId;

/// A cell build as a person writes it. The identity may be the client's own.
record CellRequest(
        @Nullable CellId cellId,
        String label,
        CellFormat format,
        CellBuild.WorkingElectrode workingElectrode,
        CellBuild.CounterElectrode counterElectrode,
        CellBuild.Separator separator,
        CellBuild.Electrolyte electrolyte,
        CellBuild.@Nullable Glovebox glovebox,
        @Nullable Instant occurredAt) {

    CellBuild build() {
        return new CellBuild(label, format, workingElectrode, counterElectrode, separator, electrolyte, glovebox);
    }
}
