package org.provolt.contracts.cycling;

import java.time.Instant;

/// What ties a series' test time to the calendar.
///
/// @param kind what the moment rests on
/// @param at the moment at which the series' test time was 0
/// @param uncertaintySecond how far off it may be, s
public record TimeAnchor(Kind kind, Instant at, Double uncertaintySecond) {

    public enum Kind {
        /// The file or message says the moment in UTC.
        FILE_UTC("file-utc"),
        /// The file says a local time; the instrument's zone makes it a moment.
        FILE_LOCAL("file-local"),
        /// Nothing is said; the run's start is taken.
        RUN_START("run-start");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
