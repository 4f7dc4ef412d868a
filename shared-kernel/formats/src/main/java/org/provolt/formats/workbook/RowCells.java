package org.provolt.formats.workbook;

import java.util.Arrays;

/// The cells of the row at hand.
final class RowCells {

    /// Further ones are left out; no instrument's table has as many.
    static final int MOST = 1_000;

    private static final double LARGEST_COUNT = 1L << 53;

    private String[] texts = new String[32];
    private double[] numbers = new double[32];
    private boolean[] days = new boolean[32];
    private boolean[] bare = new boolean[32];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /// Makes the row go at least as far as this cell; new ones are empty.
    void reach(int cell) {
        if (cell >= texts.length) {
            int more = Math.max(cell + 1, 2 * texts.length);
            texts = Arrays.copyOf(texts, more);
            numbers = Arrays.copyOf(numbers, more);
            days = Arrays.copyOf(days, more);
            bare = Arrays.copyOf(bare, more);
        }
        for (int empty = count; empty <= cell; empty++) {
            set(empty, "", Double.NaN, false);
        }
        count = Math.max(count, cell + 1);
    }

    /// A cell within the row, as written.
    void set(int cell, String text, double number, boolean day) {
        texts[cell] = text;
        numbers[cell] = number;
        days[cell] = day;
        bare[cell] = false;
    }

    /// A cell within the row that holds a number, of which nobody wrote a text.
    void set(int cell, double number, boolean day) {
        set(cell, "", number, day);
        bare[cell] = !Double.isNaN(number);
    }

    boolean isBlank() {
        for (int cell = 0; cell < count; cell++) {
            if (bare[cell] || !texts[cell].isBlank()) {
                return false;
            }
        }
        return true;
    }

    double number(int cell) {
        return cell < count ? numbers[cell] : Double.NaN;
    }

    String text(int cell) {
        if (cell >= count) {
            return "";
        }
        return bare[cell] ? text(numbers[cell]) : texts[cell].strip();
    }

    private static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_COUNT;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    boolean countsDays(int cell) {
        return cell < count && days[cell] && !Double.isNaN(numbers[cell]);
    }
}
