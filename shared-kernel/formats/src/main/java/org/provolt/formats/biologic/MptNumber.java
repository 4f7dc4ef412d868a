package org.provolt.formats.biologic;

import java.util.regex.Pattern;

/// Numbers as EC-Lab writes them: `3.4228721E+000`, with a decimal comma in many countries.
final class MptNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d{1,4})?");

    private MptNumber() {}

    /// `NaN` for what is no number.
    static double parse(String cell) {
        String text = cell.strip();
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
    }

    /// Whether the last cell is written with fewer characters than in the line before, where EC-Lab pads its exponents
    /// and digits to one length.
    static boolean shorter(String[] cells, String[] before) {
        String last = unsigned(cells[cells.length - 1]);
        String model = unsigned(before[before.length - 1]);
        boolean padded = model.indexOf('E') >= 0;
        return padded && last.length() < model.length();
    }

    private static String unsigned(String cell) {
        String text = cell.strip();
        return text.startsWith("-") ? text.substring(1) : text;
    }
}
