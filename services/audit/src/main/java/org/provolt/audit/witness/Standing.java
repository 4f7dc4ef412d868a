package org.provolt.audit.witness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the witnessing of one service stands.
///
/// @param state `complete`; `waiting` for a number that may still be under way; `alarm`
/// @param witnessedUpTo all numbers up to this one are witnessed
/// @param highestNumber the highest that was seen
/// @param missing the first numbers that are missing, at most ten ranges
/// @param alarms raised ever, the cleared ones too
public record Standing(
        String service,
        State state,
        long witnessedUpTo,
        long highestNumber,
        @Nullable Instant missingSince,
        List<Missing> missing,
        List<Alarm> alarms) {

    public enum State {
        COMPLETE("complete"),
        WAITING("waiting"),
        ALARM("alarm");

        private final String text;

        State(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// Numbers from `from` to `to`, both missing.
    public record Missing(long from, long to) {}

    static State state(Mark mark, List<Alarm> alarms) {
        if (alarms.stream().anyMatch(alarm -> alarm.clearedAt() == null)) {
            return State.ALARM;
        }
        return mark.contiguous() < mark.highest() ? State.WAITING : State.COMPLETE;
    }
}
