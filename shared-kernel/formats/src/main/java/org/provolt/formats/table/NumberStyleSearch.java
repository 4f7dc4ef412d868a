package org.provolt.formats.table;

import java.util.regex.Pattern;
import org.provolt.kernel.Refused;

/// Finds the decimal mark of a text by the cells of columns that hold numbers for certain.
final class NumberStyleSearch {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,' \\u00A0]*\\d[\\d.,]*([eE][+-]?\\d+)?");
    private static final Pattern GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");
    private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private int points;
    private int commas;
    private int unclearCommas;

    void see(String cell) {
        int comma = cell.lastIndexOf(',');
        int point = cell.lastIndexOf('.');
        if ((comma < 0 && point < 0) || !NUMBER.matcher(cell).matches()) {
            return;
        }
        if (comma >= 0 && point >= 0) {
            commas += comma > point ? 1 : 0;
            points += point > comma ? 1 : 0;
        } else if (ONE_GROUP.matcher(cell).matches()) {
            unclearCommas += comma >= 0 ? 1 : 0;
        } else if (GROUPS.matcher(cell).matches()) {
            points += comma >= 0 ? 1 : 0;
            commas += point >= 0 ? 1 : 0;
        } else {
            commas += comma >= 0 ? 1 : 0;
            points += point >= 0 ? 1 : 0;
        }
    }

    /// @throws Refused `decimal-mark-unknown` where `1,234` could be either
    NumberStyle found() {
        if ((commas > 0 && points > 0) || (unclearCommas > 0 && commas == 0 && points == 0)) {
            throw TableRefusals.unsupported(
                    "decimal-mark-unknown", "Nobody can tell whether this file's commas part decimals or thousands.");
        }
        return commas > 0 ? NumberStyle.COMMA : NumberStyle.POINT;
    }
}
