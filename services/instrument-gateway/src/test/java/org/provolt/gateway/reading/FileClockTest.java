package org.provolt.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.formats.AcquisitionStart;
import org.provolt.gateway.known.KnownRun;
import org.provolt.kernel.RunId;

class FileClockTest {

    private static final KnownRun BERLIN = run("2026-11-02T08:10:00Z", "Europe/Berlin");

    private static KnownRun run(String startedAt, String zone) {
        return new KnownRun(new RunId(UUID.randomUUID()), Instant.parse(startedAt), zone);
    }

    private static FileClock local(String at, KnownRun run) {
        return FileClock.of(new AcquisitionStart.FileLocal(LocalDateTime.parse(at)), run);
    }

    private static TimeAnchor anchor(FileClock clock) {
        return Objects.requireNonNull(clock.timeAnchor());
    }

    @Test
    void aLocalTimeIsReadInTheInstrumentsZone() {
        assertThat(anchor(local("2026-11-02T09:00:00", BERLIN)))
                .isEqualTo(new TimeAnchor(TimeAnchor.Kind.FILE_LOCAL, Instant.parse("2026-11-02T08:00:00Z"), 60.0));
    }

    @Test
    void anHourThatIsThereTwiceMakesTheMomentUncertainByAnHour() {
        assertThat(anchor(local("2026-10-25T02:30:00", BERLIN)).uncertaintySecond())
                .isEqualTo(3_660.0);
    }

    @Test
    void anHourThatIsMissingMakesTheMomentUncertainByAnHour() {
        assertThat(anchor(local("2026-03-29T02:30:00", BERLIN)).uncertaintySecond())
                .isEqualTo(3_660.0);
    }

    @Test
    void aMomentInUtcNeedsNoZone() {
        Instant at = Instant.parse("2026-11-02T08:00:00Z");
        assertThat(anchor(FileClock.of(new AcquisitionStart.FileUtc(at), run("2026-11-02T08:10:00Z", "nowhere")))
                        .at())
                .isEqualTo(at);
    }

    @Test
    void aZoneThatNobodyKnowsLeavesTheTimeToTheRun() {
        FileClock clock = local("2026-11-02T09:00:00", run("2026-11-02T08:10:00Z", "Mars/Olympus"));
        assertThat(clock.timeAnchor()).isNull();
        assertThat(clock.timeAnchorAbsentBecause()).contains("Mars/Olympus");
    }

    @Test
    void anHourBetweenFileAndRunIsNotQuestioned() {
        assertThat(local("2026-11-02T08:10:00", BERLIN).questions()).isEmpty();
    }

    @Test
    void moreThanAnHourIsQuestioned() {
        assertThat(local("2026-11-02T08:09:59", BERLIN).questions())
                .extracting(FileClock.Question::code)
                .containsExactly("file-time-far-from-run");
    }

    @Test
    void anotherDayThanTheRunsIsQuestioned() {
        FileClock clock = FileClock.of(new AcquisitionStart.DateOnly(LocalDate.parse("2026-11-03")), BERLIN);
        assertThat(clock.timeAnchor()).isNull();
        assertThat(clock.questions()).extracting(FileClock.Question::code).containsExactly("file-day-other-than-run");
    }

    @Test
    void theRunsDayIsTheOneInTheInstrumentsZone() {
        KnownRun tokyo = run("2026-11-02T16:00:00Z", "Asia/Tokyo");
        assertThat(FileClock.of(new AcquisitionStart.DateOnly(LocalDate.parse("2026-11-03")), tokyo)
                        .questions())
                .isEmpty();
    }
}
