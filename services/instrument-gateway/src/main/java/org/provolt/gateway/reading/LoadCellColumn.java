package org.provolt.gateway.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.provolt.contracts.cycling.LoadCellUnit;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.formats.RecordBlock;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// A column of a file that a load cell is wired to, as far as the file was read. A load cell has one reading at a
/// moment: a record that is no later than one before, or holds no number, is left out and counted.
final class LoadCellColumn {

    private final LoadCellsMapped.Column mapped;
    private final LoadCellUnit unit;
    private double last = Double.NEGATIVE_INFINITY;
    private double firstSent = Double.NaN;
    private double lastSent = Double.NaN;
    private long readings;
    private long leftOut;

    private LoadCellColumn(LoadCellsMapped.Column mapped, LoadCellUnit unit) {
        this.mapped = mapped;
        this.unit = unit;
    }

    static LoadCellColumn of(LoadCellsMapped.Column mapped) {
        return new LoadCellColumn(
                mapped,
                LoadCellUnit.of(mapped.unit())
                        .orElseThrow(
                                () -> new IllegalStateException("a stored load cell has the unit " + mapped.unit())));
    }

    LoadCellsMapped.Column mapped() {
        return mapped;
    }

    FixtureId fixtureId() {
        return mapped.fixtureId();
    }

    /// What its values are once they are in V or Pa.
    String quantity() {
        return unit.isVoltage() ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE;
    }

    /// Readings of rising moments.
    ///
    /// @param second since 1970
    /// @param value  V or Pa
    @SuppressWarnings("ArrayRecordComponent") // passed on; never compared
    record Rising(double[] second, double[] value) {}

    /// Those of a block; empty where there are none to be told.
    ///
    /// @param zeroSecond  when test time was 0, s since 1970
    /// @param firstRecord those before are told already
    Optional<Rising> rising(RecordBlock block, double zeroSecond, long firstRecord) {
        return rising(block.columns(), zeroSecond, firstRecord - block.firstRecordIndex());
    }

    /// Those of some records.
    ///
    /// @param firstRow rows before are told already
    Optional<Rising> rising(Columns columns, double zeroSecond, long firstRow) {
        if (!columns.has(mapped.column())) {
            return Optional.empty();
        }
        double[] second = new double[columns.size()];
        double[] value = new double[columns.size()];
        int count = 0;
        for (int row = 0; row < columns.size(); row++) {
            double at = zeroSecond + columns.at(Bdf.TEST_TIME, row);
            double read = columns.at(mapped.column(), row) * unit.size();
            boolean counts = at > last && Double.isFinite(at) && Double.isFinite(read);
            if (counts) {
                last = at;
            }
            if (row >= firstRow) {
                if (counts) {
                    second[count] = at;
                    value[count] = read;
                    count++;
                } else {
                    leftOut++;
                }
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        firstSent = readings == 0 ? second[0] : firstSent;
        lastSent = second[count - 1];
        readings += count;
        return Optional.of(new Rising(Arrays.copyOf(second, count), Arrays.copyOf(value, count)));
    }

    ImportReport.LoadCell report(int version) {
        return new ImportReport.LoadCell(
                mapped.column(),
                mapped.fixtureId(),
                mapped.unit(),
                version,
                readings,
                leftOut,
                readings == 0 ? null : moment(firstSent),
                readings == 0 ? null : moment(lastSent));
    }

    private static Instant moment(double second) {
        return Instant.ofEpochMilli(Math.round(second * 1e3));
    }
}
