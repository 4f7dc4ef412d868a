package org.provolt.formats.image;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a TIFF was taken: what Zeiss (34118) and FEI (34682) write, OME's `AcquisitionDate`, else TIFF's own `DateTime`
/// (306), in which the specification has local time and no zone.
///
/// FEI's date stands as day and month, or month and day, by the computer's settings: it is taken only where one of the
/// two is above 12.
final class TiffClock {

    private static final int MONTHS = 12;
    private static final Pattern OME =
            Pattern.compile("<AcquisitionDate>\\s*([0-9T:.+Z-]{19,40})\\s*</AcquisitionDate>");
    private static final Pattern ZEISS_DATE = Pattern.compile("(?m)^Date\\s*:\\s*(\\d{1,2} \\p{L}{3} \\d{4})\\s*$");
    private static final Pattern ZEISS_TIME = Pattern.compile("(?m)^Time\\s*:\\s*(\\d{1,2}:\\d{2}:\\d{2})\\s*$");
    private static final Pattern FEI_DATE = Pattern.compile("(?m)^Date\\s*=\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*$");
    private static final Pattern FEI_TIME =
            Pattern.compile("(?m)^Time\\s*=\\s*(\\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?)\\s*$");
    private static final DateTimeFormatter TIFF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ZEISS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu H:mm:ss")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter HALF_DAYS = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.ENGLISH);

    private TiffClock() {}

    /// Texts of the tags, each empty where there is none.
    record Texts(String dateTime, String description, String zeiss, String fei) {}

    static Optional<Acquired> of(Texts texts) {
        return zeiss(texts.zeiss())
                .or(() -> fei(texts.fei()))
                .or(() -> ome(texts.description()))
                .or(() -> tiff(texts.dateTime()));
    }

    private static Optional<Acquired> zeiss(String text) {
        Matcher date = ZEISS_DATE.matcher(text);
        Matcher time = ZEISS_TIME.matcher(text);
        return date.find() && time.find()
                ? parsed(() -> local(LocalDateTime.parse(date.group(1) + " " + time.group(1), ZEISS), "tiff-tag-34118"))
                : Optional.empty();
    }

    private static Optional<Acquired> fei(String text) {
        Matcher date = FEI_DATE.matcher(text);
        Matcher time = FEI_TIME.matcher(text);
        if (!date.find() || !time.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        boolean monthFirst = first <= MONTHS;
        return parsed(() -> local(
                LocalDate.of(Integer.parseInt(date.group(3)), monthFirst ? first : second, monthFirst ? second : first)
                        .atTime(LocalTime.parse(time.group(1), time.group(1).endsWith("M") ? HALF_DAYS : HOURS)),
                "tiff-tag-34682"));
    }

    /// An `xsd:dateTime`, which may have a zone.
    private static Optional<Acquired> ome(String xml) {
        Matcher date = OME.matcher(xml);
        if (!date.find()) {
            return Optional.empty();
        }
        String said = date.group(1);
        return parsed(() -> {
                    OffsetDateTime at = OffsetDateTime.parse(said);
                    return new Acquired(at.toLocalDateTime(), Optional.of(at.getOffset()), "ome-xml");
                })
                .or(() -> parsed(() -> local(LocalDateTime.parse(said), "ome-xml")));
    }

    private static Optional<Acquired> tiff(String dateTime) {
        return parsed(() -> local(LocalDateTime.parse(dateTime.replace("\0", "").strip(), TIFF), "tiff-tag-306"));
    }

    private static Acquired local(LocalDateTime clock, String saidBy) {
        return new Acquired(clock, Optional.<ZoneOffset>empty(), saidBy);
    }

    @FunctionalInterface
    private interface Parsing {
        Acquired parse();
    }

    /// What is no date says nothing.
    private static Optional<Acquired> parsed(Parsing parsing) {
        try {
            return Optional.of(parsing.parse());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
