package org.provolt.formats.table;

import java.util.Optional;

/// The sample's rows once more.
final class SampleRows implements TableRows {

    private final Sample sample;
    private int row = -1;

    SampleRows(Sample sample) {
        this.sample = sample;
    }

    /// One column of the sample, each value × factor.
    static double[] seconds(Sample sample, int cell, CellReader reader, double factor) {
        double[] seconds = new double[sample.size()];
        SampleRows rows = new SampleRows(sample);
        for (int row = 0; rows.next(); row++) {
            seconds[row] = reader.read(rows, cell) * factor;
        }
        return seconds;
    }

    @Override
    public boolean next() {
        row++;
        return row < sample.size();
    }

    @Override
    public int cells() {
        return sample.cells();
    }

    @Override
    public double number(int cell) {
        return sample.number(row, cell);
    }

    @Override
    public String text(int cell) {
        return sample.text(row, cell);
    }

    @Override
    public boolean countsDays(int cell) {
        return sample.countsDays(cell);
    }

    @Override
    public Optional<String> brokenOff() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
