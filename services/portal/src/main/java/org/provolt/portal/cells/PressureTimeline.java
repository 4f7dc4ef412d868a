package org.provolt.portal.cells;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.cells.PressureSheet.Setting;

/// The pressures on a cell side by side in time, 1000 units wide. Of two settings the later ends the earlier; one that
/// was withdrawn never counted. The last one, where nobody released it, goes on beyond the edge.
///
/// @param spans in order of time
/// @param from the first moment shown
/// @param to the last moment that anything happened
record PressureTimeline(List<Span> spans, Instant from, Instant to) {

    private static final double WIDTH = 1_000;
    /// What is left at the right edge for a pressure that goes on.
    private static final double OPEN_END = 140;
    private static final double NARROWEST = 3;

    /// @param until absent while it goes on
    record Span(
            double x,
            double width,
            double pressurePa,
            Instant since,
            @Nullable Instant until) {}

    private record Held(Setting setting, @Nullable Instant until) {}

    /// Whether the last pressure goes on beyond the edge.
    public boolean isOpen() {
        return !spans.isEmpty() && spans.getLast().until() == null;
    }

    /// One without spans where no setting counts.
    static PressureTimeline of(PressureSheet sheet) {
        List<Setting> counting = sheet.settings().stream()
                .filter(setting -> setting.withdrawn() == null)
                .sorted(Comparator.comparing(Setting::occurredAt))
                .toList();
        if (counting.isEmpty()) {
            return new PressureTimeline(List.of(), Instant.EPOCH, Instant.EPOCH);
        }
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            Instant next = i + 1 < counting.size() ? counting.get(i + 1).occurredAt() : null;
            held.add(new Held(counting.get(i), earlier(next, counting.get(i).releasedAt())));
        }
        Instant from = counting.getFirst().occurredAt();
        Held last = held.getLast();
        Instant to = last.until() == null ? last.setting().occurredAt() : last.until();
        double room = last.until() == null ? WIDTH - OPEN_END : WIDTH;
        return new PressureTimeline(
                held.stream().map(one -> span(one, from, to, room)).toList(), from, to);
    }

    private static Span span(Held held, Instant from, Instant to, double room) {
        double x = place(held.setting().occurredAt(), from, to, room);
        double end = held.until() == null ? WIDTH : place(held.until(), from, to, room);
        return new Span(
                x,
                Math.max(NARROWEST, end - x),
                held.setting().pressurePa(),
                held.setting().occurredAt(),
                held.until());
    }

    private static double place(Instant moment, Instant from, Instant to, double room) {
        double whole = Math.max(1, Duration.between(from, to).toMillis());
        return from.equals(to) ? 0 : room * Duration.between(from, moment).toMillis() / whole;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
