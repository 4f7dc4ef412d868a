package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;

/// Finds what pressed on a cell.
@Singleton
public class CellPressures {

    // Before and after anything a laboratory records, within what the database's calendar holds.
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final KnownCells cells;
    private final PressureSettings settings;

    CellPressures(KnownCells cells, PressureSettings settings) {
        this.cells = cells;
        this.settings = settings;
    }

    /// What pressed from `from` until before `to`, the setting that was in force at `from` included.
    public CellPressure get(CellId cellId, @Nullable Instant from, @Nullable Instant to, Instant asOf) {
        cells.require(cellId);
        List<SettingCard> found = settings.of(cellId, from == null ? BEGINNING : from, to == null ? END : to);
        return new CellPressure(cellId, found, List.of(), asOf);
    }
}
