package org.provolt.formats.spectrum;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.AcquisitionStart;

/// Days and clocks as instruments' programs write them, in the order of the computer's country or of the program.
final class FileDay {

    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,]\\d+)?");

    private FileDay() {}

    /// A day that can be read in one way only: 4/23/2018 can, 4/3/2018 cannot.
    static Optional<LocalDate> unambiguous(String text) {
        Matcher found = THREE_NUMBERS.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int third = Integer.parseInt(found.group(3));
        if (first > 999) {
            return possible(first, second, third);
        }
        Optional<LocalDate> monthFirst = possible(third, first, second);
        Optional<LocalDate> dayFirst = possible(third, second, first);
        boolean differ = monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst);
        return differ ? Optional.empty() : monthFirst.or(() -> dayFirst);
    }

    /// A day with its month first.
    static Optional<LocalDate> monthFirst(String text) {
        Matcher found = THREE_NUMBERS.matcher(text.strip());
        return found.matches()
                ? possible(
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)))
                : Optional.empty();
    }

    static Optional<LocalTime> clock(String text) {
        Matcher found = CLOCK.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static AcquisitionStart start(Optional<LocalDate> day, Optional<LocalTime> clock) {
        if (day.isEmpty()) {
            return new AcquisitionStart.NotTold();
        }
        return clock.<AcquisitionStart>map(
                        time -> new AcquisitionStart.FileLocal(day.get().atTime(time)))
                .orElseGet(() -> new AcquisitionStart.DateOnly(day.get()));
    }

    private static Optional<LocalDate> possible(int year, int month, int day) {
        try {
            return year > 1900 && year < 2200 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
