package org.provolt.formats.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which order a text writes a date's numbers.
enum DateOrder {
    YEAR_FIRST,
    MONTH_FIRST,
    DAY_FIRST;

    private static final Pattern DATE = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})\\D.*");
    private static final int LAST_MONTH = 12;
    private static final int YEAR_DIGITS = 4;

    /// The order that the dates themselves tell, none where month and day could be either. A point parts dates that
    /// begin with the day; AM and PM stand behind dates that begin with the month.
    static Optional<DateOrder> of(List<String> dates) {
        Optional<DateOrder> habit = Optional.empty();
        for (String date : dates) {
            Matcher found = DATE.matcher(date + " ");
            if (!found.matches()) {
                if (ClockText.seconds(date, DAY_FIRST) == ClockText.seconds(date, MONTH_FIRST)) {
                    habit = habit.or(() -> Optional.of(DAY_FIRST));
                }
                continue;
            }
            if (found.group(1).length() == YEAR_DIGITS) {
                return Optional.of(YEAR_FIRST);
            }
            if (Integer.parseInt(found.group(1)) > LAST_MONTH) {
                return Optional.of(DAY_FIRST);
            }
            if (Integer.parseInt(found.group(3)) > LAST_MONTH) {
                return Optional.of(MONTH_FIRST);
            }
            habit = habit.or(() -> habit(date, found.group(2)));
        }
        return habit;
    }

    private static Optional<DateOrder> habit(String date, String mark) {
        if (mark.equals(".")) {
            return Optional.of(DAY_FIRST);
        }
        String last = date.strip().toLowerCase(java.util.Locale.ROOT);
        return last.endsWith("am") || last.endsWith("pm") ? Optional.of(MONTH_FIRST) : Optional.empty();
    }
}
