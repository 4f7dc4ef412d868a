package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.kernel.StudyId;

/// What can be asked of a study's quotations.
public sealed interface QuotationCommand {

    /// Quote a metric by this version from now on.
    record QuoteVersion(
            @TargetAggregateIdentifier StudyId studyId,
            String metric,
            String algorithm,
            String version,
            Instant occurredAt)
            implements QuotationCommand {}
}
