package org.provolt.contracts.metrics;

import org.provolt.kernel.StudyId;

/// A fact of what a study quotes where there is more than one answer.
public sealed interface QuotationFact extends MetricsFact permits VersionQuoted {

    StudyId studyId();
}
