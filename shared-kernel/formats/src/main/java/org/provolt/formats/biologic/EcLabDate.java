package org.provolt.formats.biologic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// EC-Lab's dates: month, day, year in every language, parted by `/`, `-` or `.`; a local clock without its zone.
final class EcLabDate {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})");
    private static final Pattern MOMENT =
            Pattern.compile(DAY.pattern() + " (\\d{1,2})[:.](\\d{2})[:.](\\d{2})(?:[.,](\\d{1,9}))?");

    private EcLabDate() {}

    static Optional<LocalDate> day(String text) {
        Matcher found = DAY.matcher(text.strip());
        return found.matches() ? possible(() -> day(found)) : Optional.empty();
    }

    static Optional<LocalDateTime> moment(String text) {
        Matcher found = MOMENT.matcher(text.strip());
        return found.matches() ? possible(() -> day(found).atTime(time(found))) : Optional.empty();
    }

    private static LocalDate day(Matcher found) {
        int year = number(found, 3);
        return LocalDate.of(year < 100 ? 2000 + year : year, number(found, 1), number(found, 2));
    }

    private static LocalTime time(Matcher found) {
        String fraction = found.group(7) == null ? "0" : found.group(7);
        int nanos = (int) Math.round(Double.parseDouble("0." + fraction) * 1e9);
        return LocalTime.of(number(found, 4), number(found, 5), number(found, 6), nanos);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// Month 13 is no date.
    private static <T> Optional<T> possible(java.util.function.Supplier<T> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
