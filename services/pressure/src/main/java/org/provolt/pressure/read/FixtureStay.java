package org.provolt.pressure.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.provolt.kernel.FixtureId;

/// A time over which a cell lies in a fixture, by a setting that was not withdrawn.
///
/// @param until excluded
record FixtureStay(FixtureId fixtureId, Instant from, Instant until) {

    /// @param settings of one cell, in the order in which they took over
    /// @param from where the first is cut off
    /// @param to where the last is
    static List<FixtureStay> of(List<SettingCard> settings, Instant from, Instant to) {
        List<SettingCard> counted =
                settings.stream().filter(card -> card.withdrawn() == null).toList();
        List<FixtureStay> stays = new ArrayList<>();
        for (int at = 0; at < counted.size(); at++) {
            SettingCard card = counted.get(at);
            Instant begin = later(from, card.occurredAt());
            Instant next = at + 1 < counted.size() ? counted.get(at + 1).occurredAt() : to;
            Instant end = earlier(next, earlier(to, card.releasedAt() == null ? to : card.releasedAt()));
            if (card.fixtureId() != null && begin.isBefore(end)) {
                stays.add(new FixtureStay(new FixtureId(card.fixtureId()), begin, end));
            }
        }
        return stays;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
