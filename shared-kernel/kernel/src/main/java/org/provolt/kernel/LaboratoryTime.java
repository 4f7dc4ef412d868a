package org.provolt.kernel;

import java.time.Instant;

/// The years in which something can have happened in a laboratory, or be due. A moment beyond them is a slip of a
/// keyboard or of a program; further out neither the database nor RFC 3339 can hold it.
public final class LaboratoryTime {

    /// Inclusive.
    public static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    /// Exclusive.
    public static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private LaboratoryTime() {}

    public static boolean holds(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    /// The moment, refused as `impossible-time` where no laboratory can have meant it.
    public static Instant require(Instant moment) {
        if (!holds(moment)) {
            throw Refused.malformed("impossible-time", "The time " + moment + " is not between 1900 and 2200.");
        }
        return moment;
    }
}
