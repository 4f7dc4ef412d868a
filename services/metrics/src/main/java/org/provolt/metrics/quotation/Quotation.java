package org.provolt.metrics.quotation;

import java.time.Instant;
import org.provolt.kernel.StudyId;

/// That a person chose the version which a study quotes of a metric.
///
/// @param number   of the choice among the study's, from 0
/// @param quotedBy by the identity provider's subject
/// @param standing `current`, or `superseded` by a later choice
public record Quotation(
        StudyId studyId,
        long number,
        String metric,
        String algorithm,
        String version,
        String reason,
        String quotedBy,
        Instant occurredAt,
        Instant recordedAt,
        String standing) {

    public boolean isCurrent() {
        return standing.equals("current");
    }
}
