package org.provolt.portal.look;

/// How long something lasted, as people say it: `2 h 36 min`, below an hour to the second.
public final class Lasting {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Lasting() {}

    /// @param second can be negative
    public static String text(double second) {
        long whole = Math.round(Math.abs(second));
        String sign = second < 0 && whole > 0 ? "\u2212" : "";
        if (whole < MINUTE) {
            return sign + whole + " s";
        }
        if (whole < HOUR) {
            return sign + two(whole, MINUTE, "min", 1, "s");
        }
        long minutes = Math.round(whole / (double) MINUTE) * MINUTE;
        return sign + two(minutes, HOUR, "h", MINUTE, "min");
    }

    private static String two(long second, long large, String largeName, long small, String smallName) {
        long rest = second % large / small;
        return second / large + " " + largeName + (rest == 0 ? "" : " " + rest + " " + smallName);
    }
}
