package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The first rows of a table, by which what the heads leave open is judged.
public final class Sample {

    /// Some minutes to hours of records.
    static final int MOST_ROWS = 1_000;

    private final List<String[]> texts = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();
    private final boolean[] days;

    private Sample(int cells) {
        this.days = new boolean[cells];
    }

    /// Reads the first rows; a last one that may have been cut counts only where it is alone.
    ///
    /// @param cells how many of each row
    static Sample of(TableRows rows, int cells) {
        Sample sample = new Sample(cells);
        while (sample.size() < MOST_ROWS && rows.next() && (sample.size() == 0 || !rows.mayBeCut())) {
            String[] text = new String[cells];
            double[] number = new double[cells];
            for (int cell = 0; cell < cells; cell++) {
                text[cell] = rows.text(cell);
                number[cell] = rows.number(cell);
                sample.days[cell] |= rows.countsDays(cell);
            }
            sample.texts.add(text);
            sample.numbers.add(number);
        }
        return sample;
    }

    int size() {
        return texts.size();
    }

    int cells() {
        return days.length;
    }

    String text(int row, int cell) {
        return texts.get(row)[cell];
    }

    double number(int row, int cell) {
        return numbers.get(row)[cell];
    }

    /// What the column's cells say, where they say anything.
    List<String> given(int cell) {
        return texts.stream()
                .map(row -> row[cell])
                .filter(text -> !Absent.is(text))
                .toList();
    }

    /// Whether every given cell is like this, and there is one.
    boolean all(int cell, Predicate<String> like) {
        List<String> given = given(cell);
        return !given.isEmpty() && given.stream().allMatch(like);
    }

    /// Whether no given cell is anything but a number.
    boolean isNumeric(int cell) {
        return IntStream.range(0, size())
                .allMatch(row -> !Double.isNaN(number(row, cell)) || Absent.is(text(row, cell)));
    }

    boolean isEmpty(int cell) {
        return given(cell).isEmpty();
    }

    /// Whether a number in this column counts days.
    boolean countsDays(int cell) {
        return days[cell];
    }
}
