package org.provolt.analysis.pressure;

import static org.provolt.analysis.pressure.ReadingParts.earlier;
import static org.provolt.analysis.pressure.ReadingParts.later;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A setting and the part of an interval in which it is in force.
///
/// @param until excluded, or the same moment where the interval is a moment
/// @param ended when it ceases to be in force, whatever the interval
record SettingInForce(PressureSetting setting, Instant from, Instant until, Instant ended) {

    /// Who is in force when: of the settings not after a moment the greatest `occurred_at`, then the later recorded;
    /// nobody once that one is released.
    static List<SettingInForce> over(Instant from, Instant until, List<PressureSetting> settings) {
        List<PressureSetting> inOrder =
                settings.stream().sorted(PressureSetting.TAKES_OVER).toList();
        List<SettingInForce> inForce = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at++) {
            PressureSetting setting = inOrder.get(at);
            Instant takenOver = at + 1 < inOrder.size() ? inOrder.get(at + 1).occurredAt() : Instant.MAX;
            Instant begin = later(from, setting.occurredAt());
            Instant end = earlier(takenOver, setting.releasedAt().orElse(Instant.MAX));
            boolean moment = from.equals(until) && begin.equals(from) && end.isAfter(from);
            if (moment || begin.isBefore(earlier(until, end))) {
                inForce.add(new SettingInForce(setting, begin, earlier(until, end), end));
            }
        }
        return inForce;
    }

    boolean moment() {
        return from.equals(until);
    }

    double second() {
        return PressurePart.second(from, until);
    }
}
