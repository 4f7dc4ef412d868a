package org.provolt.portal.runs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// How far the axis of voltages reaches, and in which unit.
///
/// A cell at rest stands at volts before the first plating and rises to a volt when it is stripped empty, while its
/// plateaus lie some millivolts apart: an axis over everything would show a flat line.
///
/// @param lowVolt  where the axis begins, V; absent where it reaches to the last point
/// @param highVolt where it ends, V
/// @param milli    whether voltages stand in mV
record VoltWindow(@Nullable Double lowVolt, @Nullable Double highVolt, boolean milli) {

    private static final double MILLI = 1_000;
    /// Below it, voltages read better in mV: metal against metal.
    private static final double SMALL_VOLT = 0.5;
    /// Such a share of the points at each end may lie outside.
    private static final double OUTSIDE = 0.1;
    /// What lies beyond is cut off where all would take so many times the room.
    private static final double MUCH = 4;
    private static final double MARGIN = 0.75;

    static VoltWindow whole(double[] volts) {
        return new VoltWindow(null, null, Arrays.stream(volts).allMatch(volt -> Math.abs(volt) < SMALL_VOLT));
    }

    /// Over most points, where the others would leave them no room; else over all.
    static VoltWindow ofMost(double[] volts) {
        double[] sorted = Arrays.stream(volts).sorted().toArray();
        if (sorted.length == 0) {
            return whole(volts);
        }
        int outside = (int) (sorted.length * OUTSIDE);
        double low = sorted[outside];
        double high = sorted[sorted.length - 1 - outside];
        double span = high - low;
        if (sorted[sorted.length - 1] - sorted[0] <= MUCH * span) {
            return whole(volts);
        }
        double from = Math.max(sorted[0], low - MARGIN * span);
        double to = Math.min(sorted[sorted.length - 1], high + MARGIN * span);
        return new VoltWindow(from, to, Math.max(Math.abs(from), Math.abs(to)) < SMALL_VOLT);
    }

    double shown(double volt) {
        return milli ? volt * MILLI : volt;
    }

    ChartSheet.Axis axis() {
        return new ChartSheet.Axis(
                "Voltage", milli ? "mV" : "V", "value", null, null, shownOrNone(lowVolt), shownOrNone(highVolt));
    }

    private @Nullable Double shownOrNone(@Nullable Double volt) {
        return volt == null ? null : (Double) shown(volt);
    }
}
