package org.provolt.metrics.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.quotation.MetricVersion;
import org.provolt.metrics.quotation.Quotation;

/// Two versions of a metric side by side, run by run.
///
/// @param versions  all by which the metric is told
/// @param quotation which of them somebody chose for the study; absent where the usual one counts
/// @param one       the version that differences are told against
/// @param items     every run, those without values too
record VersionsCompared(
        StudyId studyId,
        String metric,
        String unit,
        List<MetricVersion> versions,
        @Nullable Quotation quotation,
        MetricVersion one,
        MetricVersion other,
        List<VersionDifference> items) {}
