package org.provolt.formats.table;

/// A time span as text: `hh:mm:ss.fff`, `d hh:mm:ss`, `0d 00:00:00.00`, `2 days, 03:04:05`, `1.02:03:04`.
final class DurationText {

    private static final int[] SECONDS = {86_400, 3_600, 60, 1};
    private static final int MOST_DIGITS = 12;

    /// Some programs print a binary fraction to its end: `5.05000019073486`.
    private static final int MOST_FRACTION_DIGITS = 30;

    private DurationText() {}

    /// Seconds; `NaN` when the text is no time span with hours, minutes and seconds.
    static double seconds(String text) {
        int lastColon = text.lastIndexOf(':');
        if (lastColon < 0 || !text.chars().allMatch(DurationText::mayStand)) {
            return Double.NaN;
        }
        int mark = Math.max(text.indexOf('.', lastColon), text.indexOf(',', lastColon));
        String whole = mark < 0 ? text : text.substring(0, mark);
        double fraction = mark < 0 ? 0 : fraction(text.substring(mark + 1));
        String[] fields = whole.split("[^0-9]+", -1);
        int first = fields[0].isEmpty() ? 1 : 0;
        int count = fields.length - first;
        if (count != SECONDS.length && count != SECONDS.length - 1) {
            return Double.NaN;
        }
        double sum = fraction;
        for (int field = 0; field < count; field++) {
            String digits = fields[first + field];
            if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
                return Double.NaN;
            }
            sum += (double) Long.parseLong(digits) * SECONDS[SECONDS.length - count + field];
        }
        return first == 1 ? Double.NaN : sum;
    }

    private static boolean mayStand(int mark) {
        return (mark >= '0' && mark <= '9') || ":., daysDAYS-".indexOf(mark) >= 0;
    }

    private static double fraction(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= MOST_FRACTION_DIGITS
                && digits.chars().allMatch(Character::isDigit);
        return plain ? Double.parseDouble("0." + digits) : Double.NaN;
    }
}
