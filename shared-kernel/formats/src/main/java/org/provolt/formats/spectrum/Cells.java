package org.provolt.formats.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What parts the cells of a table's line, and how their numbers are written.
enum Cells {
    TAB("\t"),
    SEMICOLON(";"),
    /// A decimal comma is not possible beside it.
    COMMA(","),
    SPACES("\\s+");

    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d{1,4})?");

    /// As in `Frequency / Hz,Real Impedance / ohm`.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<!\\d),(?!\\d)");

    private final Pattern between;

    Cells(String between) {
        this.between = Pattern.compile(between);
    }

    /// By one line of a table: the first of tab, semicolon and comma that it holds. A comma
    /// between two digits, with no space around it, is a decimal comma in a line with spaces.
    static Cells of(String line) {
        String text = line.strip();
        if (text.indexOf('\t') >= 0) {
            return TAB;
        }
        if (text.indexOf(';') >= 0) {
            return SEMICOLON;
        }
        boolean separates = text.indexOf(',') >= 0
                && (text.contains(", ")
                        || !text.contains(" ")
                        || BETWEEN_WORDS.matcher(text).find());
        return separates ? COMMA : SPACES;
    }

    /// The cells of a line, without the empty one that some instruments begin and end each line with.
    List<String> split(String line) {
        String text = this == TAB ? trimmed(line, '\t') : line.strip();
        return Arrays.stream(between.split(text, MOST + 1)).map(String::strip).toList();
    }

    private static String trimmed(String line, char around) {
        String text = line.stripTrailing();
        return !text.isEmpty() && text.charAt(0) == around ? text.substring(1) : text;
    }

    /// `NaN` for what is no number.
    double number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return Double.NaN;
        }
        return Double.parseDouble(this == COMMA ? cell : cell.replace(',', '.'));
    }
}
