package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// What BDF calls a file: `Institution__Cell__YYYYMMDD_XXX.bdf.csv`, or `.bdf.parquet`.
@Singleton
class BdfFileName {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);
    private static final int SHORT = 8;

    private final KnownCells cells;

    BdfFileName(KnownCells cells) {
        this.cells = cells;
    }

    /// @param kind `csv` or `parquet`
    String of(RunCard run, String kind) {
        String cell = cells.label(run.cellId()).orElseGet(() -> run.cellId().toString());
        String plain = cell.replaceAll("[^A-Za-z0-9.-]+", "-");
        String day = DAY.format(run.occurredAt()).substring(0, SHORT);
        return "Provolt__" + plain + "__" + day + "_" + run.runId().toString().substring(0, SHORT) + ".bdf." + kind;
    }
}
