package org.provolt.formats.table;

import java.util.Optional;

/// The sample's rows once more.
final class SampleRows implements TableRows {

    private final Sample sample;
    private int row = -1;

    SampleRows(Sample sample) {
        this.sample = sample;
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
