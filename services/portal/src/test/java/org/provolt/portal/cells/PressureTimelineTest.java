package org.provolt.portal.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.portal.cells.PressureSheet.Setting;
import org.provolt.portal.cells.PressureSheet.Withdrawal;

class PressureTimelineTest {

    private static final Withdrawal MISTAKE = new Withdrawal(at(9), "wrong cell");

    @Test
    void aLaterSettingEndsAnEarlierOne() {
        PressureTimeline timeline = timeline(setting(4, 500e3, null, null), setting(0, 22e3, null, null));

        assertThat(timeline.spans())
                .extracting(PressureTimeline.Span::pressurePa, PressureTimeline.Span::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(22e3, at(4)),
                        org.assertj.core.groups.Tuple.tuple(500e3, null));
    }

    @Test
    void aReleaseLeavesAHole() {
        PressureTimeline timeline = timeline(setting(0, 22e3, at(2), null), setting(4, 500e3, at(8), null));

        assertThat(timeline.spans()).extracting(PressureTimeline.Span::x).containsExactly(0.0, 500.0);
        assertThat(timeline.spans().getFirst().width()).isCloseTo(250, within(1e-9));
    }

    @Test
    void aMistakeNeverCounted() {
        assertThat(timeline(setting(0, 22e3, null, null), setting(1, 911e3, null, MISTAKE))
                        .spans())
                .extracting(PressureTimeline.Span::pressurePa)
                .containsExactly(22e3);
    }

    @Test
    void aPressureThatGoesOnReachesTheEdge() {
        PressureTimeline.Span last = timeline(setting(0, 22e3, null, null), setting(4, 500e3, null, null))
                .spans()
                .getLast();

        assertThat(last.x() + last.width()).isCloseTo(1_000, within(1e-9));
    }

    @Test
    void withoutASettingThereIsNothing() {
        assertThat(timeline().spans()).isEmpty();
    }

    private static PressureTimeline timeline(Setting... settings) {
        return PressureTimeline.of(new PressureSheet(List.copyOf(Arrays.asList(settings))));
    }

    private static Setting setting(
            int hour, double pascal, @Nullable Instant releasedAt, @Nullable Withdrawal withdrawn) {
        return new Setting(new UUID(0, hour), null, pascal, null, "set", null, at(hour), releasedAt, withdrawn);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-02T00:00:00Z").plusSeconds(3600L * hour);
    }
}
