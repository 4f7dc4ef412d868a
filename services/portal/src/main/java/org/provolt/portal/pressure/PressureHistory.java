package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What pressed on a cell from when until when. Of two settings the later ends the earlier; one that was withdrawn
/// never counted; of two at the same moment the one recorded later counts.
///
/// @param lines in order of time, withdrawn ones among them
record PressureHistory(List<Line> lines) {

    private static final Comparator<SettingCard> IN_TIME =
            Comparator.comparing(SettingCard::occurredAt).thenComparing(SettingCard::recordedAt);

    /// How a setting ended.
    public enum End {
        /// It presses still.
        NOT_YET,
        RELEASED,
        /// Another setting of the same cell came after it.
        FOLLOWED,
        /// It was a mistake and never pressed.
        WITHDRAWN
    }

    /// @param until absent while it presses, and where it never did
    public record Line(
            SettingCard setting, End end, @Nullable Instant until) {

        public boolean presses() {
            return end == End.NOT_YET;
        }

        public boolean released() {
            return end == End.RELEASED;
        }

        public boolean followed() {
            return end == End.FOLLOWED;
        }

        public boolean withdrawn() {
            return end == End.WITHDRAWN;
        }
    }

    /// @param settings of one cell
    static PressureHistory of(List<SettingCard> settings) {
        List<SettingCard> inTime = settings.stream().sorted(IN_TIME).toList();
        List<SettingCard> counting =
                inTime.stream().filter(setting -> setting.withdrawn() == null).toList();
        List<Line> lines = new ArrayList<>();
        for (SettingCard setting : inTime) {
            int place = counting.indexOf(setting);
            if (place < 0) {
                lines.add(new Line(setting, End.WITHDRAWN, null));
            } else {
                Instant next =
                        place + 1 < counting.size() ? counting.get(place + 1).occurredAt() : null;
                lines.add(line(setting, next));
            }
        }
        return new PressureHistory(List.copyOf(lines));
    }

    private static Line line(SettingCard setting, @Nullable Instant next) {
        Instant released = setting.releasedAt();
        if (released != null && (next == null || !released.isAfter(next))) {
            return new Line(setting, End.RELEASED, released);
        }
        return next == null ? new Line(setting, End.NOT_YET, null) : new Line(setting, End.FOLLOWED, next);
    }

    /// The setting that presses now.
    Optional<SettingCard> pressing() {
        return lines.stream().filter(Line::presses).map(Line::setting).findFirst();
    }

    Optional<Line> lineOf(UUID settingId) {
        return lines.stream()
                .filter(line -> line.setting().pressureSettingId().equals(settingId))
                .findFirst();
    }
}
