package org.provolt.gateway;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Columns;

/// Files of one made test, begun at nine in the morning by the recording computer's clock.
final class Made {

    static final int ROWS = 2_300;

    private static final MadeTest TEST = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made");
    private static final Columns RECORDS = MadeRecords.galvanostatic(3_000);

    private Made() {}

    static byte[] mpr() {
        return mpr(ROWS);
    }

    static byte[] mpr(int rows) {
        return MprWriter.of(TEST).bytes(RECORDS.rows(0, rows));
    }

    static byte[] mpt(int rows) {
        return MptWriter.of(TEST).withDecimalComma().bytes(RECORDS.rows(0, rows));
    }

    /// The same test, its day and technique not told.
    static byte[] mptWithoutHeader(int rows) {
        return MptWriter.of(TEST).header(MptWriter.Header.THREE_LINES).bytes(RECORDS.rows(0, rows));
    }

    /// The same test with another voltage in one record.
    static byte[] mprWithAnotherVoltage(int rows, int at) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        Columns part = RECORDS.rows(0, rows);
        part.names().forEach(name -> columns.put(name, part.column(name)));
        columns.computeIfPresent(EcLabColumn.WORKING_POTENTIAL.ecLabName(), (name, volts) -> {
            volts[at] += 0.001;
            return volts;
        });
        return MprWriter.of(TEST).bytes(Columns.of(columns));
    }

    /// A later technique of the test: its first record is the one at `from`.
    static byte[] nextTechnique(int from, int to) {
        return MprWriter.of(TEST).bytes(RECORDS.rows(from, to));
    }
}
