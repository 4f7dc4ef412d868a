package org.provolt.analysis.record;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns.Column;

/// A block with its three needed columns at hand, and the other one that was asked for last.
public final class SampleBlock {

    private final RecordBlock block;
    private final Column testTimeSecond;
    private final Column voltageVolt;
    private final Column currentAmpere;
    private String otherName = "";
    private @Nullable Column other;

    public SampleBlock(RecordBlock block) {
        this.block = block;
        this.testTimeSecond = needed(Bdf.TEST_TIME);
        this.voltageVolt = needed(Bdf.VOLTAGE);
        this.currentAmpere = needed(Bdf.CURRENT);
    }

    private Column needed(String name) {
        return block.columns().look(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    int series() {
        return block.series();
    }

    long firstRecord() {
        return block.firstRecord();
    }

    double clockOffsetSecond() {
        return block.clockOffsetSecond();
    }

    double testTimeSecond(int row) {
        return testTimeSecond.at(row);
    }

    double voltageVolt(int row) {
        return voltageVolt.at(row);
    }

    double currentAmpere(int row) {
        return currentAmpere.at(row);
    }

    double at(String column, int row) {
        if (!column.equals(otherName)) {
            otherName = column;
            other = block.columns().look(column).orElse(null);
        }
        return other == null ? Double.NaN : other.at(row);
    }
}
