package org.provolt.metrics.replay;

/// One place where the rebuilt results are not the live ones.
///
/// @param subject what it is about
/// @param how     only live, only rebuilt, or different
/// @param live    the value shown, where there is one
record Difference(String subject, String how, String live, String rebuilt) {

    @Override
    public String toString() {
        boolean valued = !live.isEmpty() || !rebuilt.isEmpty();
        return subject + ": " + how + (valued ? " (live " + shown(live) + ", rebuilt " + shown(rebuilt) + ")" : "");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
