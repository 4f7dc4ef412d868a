package org.provolt.analysis.record;

import org.provolt.kernel.Bdf;

/// A block with its three needed columns at hand.
public final class SampleBlock {

    private final RecordBlock block;
    private final double[] testTimeSecond;
    private final double[] voltageVolt;
    private final double[] currentAmpere;

    public SampleBlock(RecordBlock block) {
        this.block = block;
        this.testTimeSecond = block.columns().column(Bdf.TEST_TIME);
        this.voltageVolt = block.columns().column(Bdf.VOLTAGE);
        this.currentAmpere = block.columns().column(Bdf.CURRENT);
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
        return testTimeSecond[row];
    }

    double voltageVolt(int row) {
        return voltageVolt[row];
    }

    double currentAmpere(int row) {
        return currentAmpere[row];
    }

    double at(String column, int row) {
        return block.columns().has(column) ? block.columns().at(column, row) : Double.NaN;
    }
}
