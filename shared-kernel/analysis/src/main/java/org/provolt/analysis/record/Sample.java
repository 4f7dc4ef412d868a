package org.provolt.analysis.record;

/// One record of a cycler, as a look into its block.
///
/// A `NaN` is a value that the instrument did not give.
public record Sample(SampleBlock block, int row) {

    public RecordPosition position() {
        return new RecordPosition(block.series(), block.firstRecord() + row);
    }

    public int series() {
        return block.series();
    }

    /// The series' own clock, s.
    public double testTimeSecond() {
        return block.testTimeSecond(row);
    }

    /// The run's clock: the series' own with its anchor, s.
    public double clockSecond() {
        return block.testTimeSecond(row) + block.clockOffsetSecond();
    }

    public double voltageVolt() {
        return block.voltageVolt(row);
    }

    /// Positive while charging, A.
    public double currentAmpere() {
        return block.currentAmpere(row);
    }

    /// Any other BDF column; `NaN` where the block lacks it.
    public double at(String column) {
        return block.at(column, row);
    }
}
