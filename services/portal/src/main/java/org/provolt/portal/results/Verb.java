package org.provolt.portal.results;

import java.util.Map;

/// How one thing leads to another, in words that stand between the two.
final class Verb {

    private static final Map<String, String> BY_FACT = Map.ofEntries(
            Map.entry("cell-registered", "registered by"),
            Map.entry("cell-corrected", "corrected by"),
            Map.entry("cell-retired", "retired by"),
            Map.entry("lot-received", "received by"),
            Map.entry("fixture-registered", "registered by"),
            Map.entry("load-cell-calibrated", "recorded by"),
            Map.entry("pressure-set", "set by"),
            Map.entry("pressure-setting-withdrawn", "withdrawn by"),
            Map.entry("pressure-released", "released by"),
            Map.entry("instrument-registered", "registered by"),
            Map.entry("run-started", "started by"),
            Map.entry("run-completed", "completed by"),
            Map.entry("run-aborted", "aborted by"),
            Map.entry("run-corrected", "corrected by"),
            Map.entry("series-opened", "series opened by"),
            Map.entry("samples-recorded", "brought by"),
            Map.entry("representation-kept", "brought by"),
            Map.entry("gap-accepted", "gap accepted by"));

    private Verb() {}

    /// What a person did to something by a fact, such as `provolt.pressure.pressure-set.v1`.
    static String ofFact(String type) {
        String[] parts = type.split("\\.", -1);
        return BY_FACT.getOrDefault(parts.length == 4 ? parts[2] : type, "told of by");
    }

    static String between(Kind from, Kind to) {
        return switch (to) {
            case RECORDS -> "computed from";
            case CELL -> "on";
            case SETTING -> "under";
            case IMPORT -> "brought by";
            case LOT -> "made with";
            case CALIBRATION -> "measured by";
            case SOFTWARE -> from == Kind.RESULT ? "computed by" : "read by";
            case FILE -> from == Kind.RECORDS ? "confirmed by" : "of";
            case FIXTURE -> from == Kind.CALIBRATION ? "of" : "in";
            case RUN -> from == Kind.FILE ? "measured in" : "recorded in";
            case INSTRUMENT -> "measured with";
            case PERSON -> "by";
            case RESULT -> "supersedes";
        };
    }
}
