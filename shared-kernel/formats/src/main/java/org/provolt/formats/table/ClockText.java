package org.provolt.formats.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.provolt.formats.reading.DecimalNumber;

/// A date with a time of day as text, by a wall clock.
final class ClockText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int DATE_AND_MINUTE = 5;
    private static final int DATE_AND_SECOND = 6;
    private static final int MOST_DIGITS = 9;
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 100;
    private static final int LATEST_YEAR = 9_999;

    private final int[] fields = new int[DATE_AND_SECOND];
    private int count;
    private int monthAt = -1;
    private boolean yearFirst;
    private boolean morning;
    private boolean afternoon;
    private double fraction;

    private ClockText() {}

    /// Seconds since 1970 began by that clock; `NaN` when the text is none.
    static double seconds(String text, DateOrder order) {
        ClockText clock = new ClockText();
        return clock.read(text) && clock.count >= DATE_AND_MINUTE ? clock.value(order) : Double.NaN;
    }

    private boolean read(String text) {
        int at = 0;
        while (at < text.length()) {
            char mark = text.charAt(at);
            int end = at;
            if (isDigit(mark)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - at > MOST_DIGITS) {
                    return false;
                }
                number(text, at, end);
            } else if (Character.isLetter(mark)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (!word(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            } else if (count == DATE_AND_SECOND && (mark == '+' || mark == '-')) {
                return true;
            } else if (" /-.:,\t".indexOf(mark) >= 0) {
                end++;
            } else {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static boolean isDigit(char mark) {
        return mark >= '0' && mark <= '9';
    }

    private void number(String text, int from, int to) {
        int value = Integer.parseInt(text, from, to, 10);
        if (count == DATE_AND_SECOND) {
            fraction = value / DecimalNumber.powerOfTen(to - from);
            return;
        }
        yearFirst |= count == 0 && to - from == YEAR_DIGITS;
        fields[count++] = value;
    }

    private boolean word(String word) {
        if (word.equals("am") || word.equals("pm")) {
            morning = word.equals("am");
            afternoon = !morning;
            return true;
        }
        int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        if (month >= 0 && monthAt < 0 && count < 2) {
            monthAt = count;
            fields[count++] = month + 1;
            return true;
        }
        return word.equals("t") || word.equals("z") || word.equals("utc");
    }

    private double value(DateOrder order) {
        DateOrder told = yearFirst
                ? DateOrder.YEAR_FIRST
                : monthAt == 0 ? DateOrder.MONTH_FIRST : monthAt == 1 ? DateOrder.DAY_FIRST : order;
        int first = fields[0];
        int second = fields[1];
        int third = fields[2];
        return switch (told) {
            case YEAR_FIRST -> value(first, second, third);
            case MONTH_FIRST -> value(third, first, second);
            case DAY_FIRST -> value(third, second, first);
        };
    }

    private double value(int writtenYear, int month, int day) {
        int year = writtenYear < CENTURY ? 2_000 + writtenYear : writtenYear;
        int hour = morning || afternoon ? fields[3] % 12 + (afternoon ? 12 : 0) : fields[3];
        int minute = fields[4];
        int second = fields[5];
        boolean real = year <= LATEST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year))
                && hour < 24
                && minute < 60
                && second <= 60;
        return real
                ? LocalDate.of(year, month, day).toEpochDay() * 86_400.0
                        + hour * 3_600
                        + minute * 60
                        + second
                        + fraction
                : Double.NaN;
    }
}
