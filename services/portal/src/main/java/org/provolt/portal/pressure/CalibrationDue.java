package org.provolt.portal.pressure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a badge says of a fixture's calibration: whether its load cell can be believed, and for how long.
///
/// @param tone of the badge
public record CalibrationDue(String tone, String words) {

    /// From so many days before its end on, a calibration is due.
    static final int DUE_DAYS = 30;

    private static final CalibrationDue NONE = new CalibrationDue("bad", "none");
    private static final CalibrationDue EXPIRED = new CalibrationDue("bad", "expired");
    private static final CalibrationDue LATER = new CalibrationDue("warn", "not begun");

    /// @param absentBecause why none is in force; absent while one is
    /// @param until when the one in force runs out
    static CalibrationDue of(@Nullable String absentBecause, @Nullable Instant until, Instant asOf) {
        if (absentBecause != null) {
            return switch (absentBecause) {
                case "calibration-run-out" -> EXPIRED;
                case "calibration-not-begun" -> LATER;
                default -> NONE;
            };
        }
        if (until == null) {
            return NONE;
        }
        long days = Duration.between(asOf, until).toDays();
        return days >= DUE_DAYS ? new CalibrationDue("good", "valid") : new CalibrationDue("warn", due(days));
    }

    private static String due(long days) {
        if (days < 1) {
            return "due within a day";
        }
        return days == 1 ? "due in 1 day" : "due in " + days + " days";
    }
}
