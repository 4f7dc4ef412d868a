package org.provolt.e2e.files;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;

/// A made `.mpr` that takes a while to import: half cycles of 3,000 records at 1 Hz and 0.5 mA, plating first.
public final class LongTest {

    public static final int RECORDS = 60_000;

    /// Each of a plating and a stripping.
    public static final int CYCLES = 10;

    private static final int HALF_CYCLE_RECORDS = RECORDS / CYCLES / 2;
    private static final double MILLIAMPERE = 0.5;
    private static final double MILLIAMPERE_HOUR = MILLIAMPERE / 3_600;
    private static final double PLATEAU_VOLT = 0.02;
    private static final double RISE_VOLT = 1e-6;

    private LongTest() {}

    /// @param folder where to write it
    public static Path in(Path folder) {
        MadeTest test = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "MADE EXAMPLE, NOT MEASURED");
        MadeRecords records = MadeRecords.of(RECORDS)
                .with(EcLabColumn.MODE, row -> 1)
                .with(EcLabColumn.OX_RED, row -> halfCycle(row) % 2)
                .with(EcLabColumn.NS, row -> 1 + halfCycle(row) % 2)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.CHARGE_STEP, row -> row == 0 ? 0 : sign(row) * MILLIAMPERE_HOUR)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> sign(row) * PLATEAU_VOLT + within(row) * RISE_VOLT)
                .with(EcLabColumn.HALF_CYCLE_CHARGE, row -> sign(row) * chargedRecords(row) * MILLIAMPERE_HOUR)
                .with(EcLabColumn.HALF_CYCLE, LongTest::halfCycle);
        return MadeFile.in(folder, MprWriter.of(test).bytes(records.columns()));
    }

    private static int halfCycle(int row) {
        return row / HALF_CYCLE_RECORDS;
    }

    private static int sign(int row) {
        return halfCycle(row) % 2 == 0 ? -1 : 1;
    }

    private static int within(int row) {
        return row % HALF_CYCLE_RECORDS;
    }

    /// Nothing has flowed before the first record of all.
    private static int chargedRecords(int row) {
        return row < HALF_CYCLE_RECORDS ? row : within(row) + 1;
    }
}
