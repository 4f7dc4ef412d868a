package org.provolt.formats.parquet;

import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.reading.FileBytes;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRows;

/// A Parquet file row by row. Holds a page of each column.
final class ParquetRows implements TableRows {

    private final FileBytes file;
    private final List<ParquetColumn> columns = new ArrayList<>();
    private boolean ended;
    private Optional<String> brokenOff = Optional.empty();

    /// @param read the places of the columns that are read
    ParquetRows(Path path, ParquetFooter footer, List<Integer> read) {
        this.file = new FileBytes(path);
        Work work = new Work(file.size());
        read.forEach(place -> columns.add(new ParquetColumn(file, footer, place, work)));
    }

    @Override
    public boolean next() {
        if (ended) {
            return false;
        }
        try {
            int there = 0;
            for (ParquetColumn column : columns) {
                there += column.next() ? 1 : 0;
            }
            ended = there < columns.size();
        } catch (Damaged damaged) {
            breakOff(String.valueOf(damaged.getMessage()));
        } catch (BufferUnderflowException | IndexOutOfBoundsException pastTheEnd) {
            breakOff("a page holds fewer values than it says");
        }
        return !ended;
    }

    private void breakOff(String what) {
        ended = true;
        brokenOff = Optional.of("The Parquet file cannot be read further: " + what + ".");
    }

    @Override
    public int cells() {
        return columns.size();
    }

    @Override
    public double number(int cell) {
        double number = columns.get(cell).number();
        return Double.isNaN(number) ? NumberStyle.POINT.number(bytes(cell)) : number;
    }

    private byte[] bytes(int cell) {
        return columns.get(cell).text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String text(int cell) {
        double number = columns.get(cell).number();
        return Double.isNaN(number) ? columns.get(cell).text().strip() : Double.toString(number);
    }

    @Override
    public Optional<String> brokenOff() {
        return brokenOff;
    }

    @Override
    public void close() {
        file.close();
    }
}
