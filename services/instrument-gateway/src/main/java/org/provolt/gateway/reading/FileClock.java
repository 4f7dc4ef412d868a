package org.provolt.gateway.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.formats.AcquisitionStart;
import org.provolt.gateway.known.KnownRun;

/// What a file's clock says of the moment at which test time was 0.
///
/// @param timeAnchor                 that moment
/// @param timeAnchorAbsentBecause    why it is absent: the run's start is taken then
/// @param questions                  what a person should look at
record FileClock(@Nullable TimeAnchor timeAnchor, @Nullable String timeAnchorAbsentBecause, List<Question> questions) {

    /// A recording computer that asks a time server once a day is rarely further off.
    static final double LOCAL_CLOCK_UNCERTAINTY_SECOND = 60;

    /// The writers of UTC say whole seconds at worst.
    static final double UTC_UNCERTAINTY_SECOND = 1;

    /// A file's moment that is further from its run's start is questioned.
    static final Duration FAR = Duration.ofHours(1);

    /// Something that need not be wrong, and may be.
    record Question(String code, String sentence) {}

    static FileClock of(AcquisitionStart start, KnownRun run) {
        return switch (start) {
            case AcquisitionStart.FileUtc utc ->
                anchored(new TimeAnchor(TimeAnchor.Kind.FILE_UTC, utc.at(), UTC_UNCERTAINTY_SECOND), run);
            case AcquisitionStart.FileLocal local ->
                zone(run)
                        .map(zone -> anchored(local(local.at(), zone), run))
                        .orElseGet(() -> absent(
                                "the zone of the instrument's clock, " + run.timeZone() + ", is not known here"));
            case AcquisitionStart.DateOnly day ->
                new FileClock(null, "the file tells the day only, " + day.on(), otherDay(day.on(), run));
            case AcquisitionStart.NotTold nothing -> absent("the file does not tell when its test began");
        };
    }

    /// The day on which the file says its test began.
    static Optional<LocalDate> day(AcquisitionStart start) {
        return switch (start) {
            case AcquisitionStart.FileUtc utc ->
                Optional.of(utc.at().atOffset(ZoneOffset.UTC).toLocalDate());
            case AcquisitionStart.FileLocal local -> Optional.of(local.at().toLocalDate());
            case AcquisitionStart.DateOnly day -> Optional.of(day.on());
            case AcquisitionStart.NotTold nothing -> Optional.empty();
        };
    }

    /// Where clocks are put back an hour is there twice, and where they are put forward one is missing: then the moment
    /// may be off by as much as the clocks were moved.
    private static TimeAnchor local(LocalDateTime at, ZoneId zone) {
        double moved = zone.getRules().getValidOffsets(at).size() == 1
                ? 0
                : zone.getRules().getTransition(at).getDuration().abs().toSeconds();
        return new TimeAnchor(
                TimeAnchor.Kind.FILE_LOCAL, at.atZone(zone).toInstant(), LOCAL_CLOCK_UNCERTAINTY_SECOND + moved);
    }

    private static FileClock anchored(TimeAnchor anchor, KnownRun run) {
        return new FileClock(anchor, null, farFrom(anchor.at(), run));
    }

    private static FileClock absent(String because) {
        return new FileClock(null, because, List.of());
    }

    private static List<Question> farFrom(Instant at, KnownRun run) {
        if (Duration.between(at, run.startedAt()).abs().compareTo(FAR) <= 0) {
            return List.of();
        }
        return List.of(new Question(
                "file-time-far-from-run",
                "The file says that its test began at " + at + ", the run that it began at " + run.startedAt()
                        + ". Is it this run's file, and do both clocks show what they should?"));
    }

    private static List<Question> otherDay(LocalDate day, KnownRun run) {
        LocalDate runDay =
                run.startedAt().atZone(zone(run).orElse(ZoneOffset.UTC)).toLocalDate();
        if (runDay.equals(day)) {
            return List.of();
        }
        return List.of(new Question(
                "file-day-other-than-run",
                "The file says that its test began on " + day + ", the run that it began on " + runDay
                        + ". Is it this run's file?"));
    }

    private static Optional<ZoneId> zone(KnownRun run) {
        try {
            return Optional.of(ZoneId.of(run.timeZone()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
