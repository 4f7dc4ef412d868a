package org.provolt.formats.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A column's head: `Test_Time(s)`, `Current [A]`, `TestTime/Sec`, `Volts`.
///
/// @param cell    its place in the row
/// @param written as the file has it, without blanks around it
/// @param name    without its unit, in small letters and digits only: `testtime`
/// @param unit    as written; empty where there is none
public record Head(int cell, String written, String name, String unit) {

    private static final Pattern BRACKETS = Pattern.compile("([^(\\[]*)[(\\[]([^()\\[\\]]*)[)\\]](.*)");
    private static final Pattern SLASH = Pattern.compile("([^/]+)/(.+)");

    public static Head of(int cell, String text) {
        String written = text.strip();
        Matcher found = BRACKETS.matcher(written);
        if (found.matches()) {
            return new Head(
                    cell,
                    written,
                    plain(found.group(1) + found.group(3)),
                    found.group(2).strip());
        }
        found = SLASH.matcher(written);
        if (found.matches()) {
            return new Head(cell, written, plain(found.group(1)), found.group(2).strip());
        }
        return new Head(cell, written, plain(written), "");
    }

    private static String plain(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
