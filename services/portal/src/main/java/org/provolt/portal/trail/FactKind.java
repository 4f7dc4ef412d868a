package org.provolt.portal.trail;

import java.util.List;

/// Kinds of facts as people call them.
final class FactKind {

    /// Those that a filter offers; another can be written.
    static final List<String> KNOWN = List.of(
            "cell-registered",
            "cell-corrected",
            "cell-retired",
            "lot-received",
            "study-opened",
            "cell-assigned-to-study",
            "cell-removed-from-study",
            "fixture-registered",
            "load-cell-calibrated",
            "pressure-set",
            "pressure-released",
            "pressure-setting-withdrawn",
            "instrument-registered",
            "run-started",
            "run-corrected",
            "run-completed",
            "run-aborted",
            "series-opened",
            "samples-recorded",
            "representation-kept",
            "records-missing",
            "gap-accepted",
            "cycle-measured",
            "cycle-withdrawn",
            "cell-harvested",
            "harvest-corrected",
            "live-readings-withdrawn",
            "readings-recorded",
            "readings-withdrawn",
            "current-accuracy-stated",
            "load-cells-mapped",
            "load-cells-withdrawn",
            "mapping-saved",
            "series-anchored",
            "series-withdrawn",
            "spectrum-confirmed",
            "spectrum-recorded",
            "spectrum-stage-stated",
            "spectrum-withdrawn",
            "image-recorded",
            "image-refused",
            "image-withdrawn",
            "segmentation-asked",
            "deposit-measured",
            "deposit-withdrawn",
            "fit-withdrawn",
            "regime-judged",
            "spectrum-fitted",
            "version-quoted",
            "volume-closure-measured",
            "volume-closure-withdrawn");

    private FactKind() {}

    /// `provolt.cell-build.cell-corrected.v1` is "cell corrected".
    static String words(String type) {
        return word(type).replace('-', ' ');
    }

    /// `provolt.cell-build.cell-corrected.v1` is `cell-corrected`; what is written otherwise stays as it is.
    static String word(String type) {
        String[] parts = type.split("\\.", -1);
        return parts.length == 4 ? parts[2] : type;
    }
}
