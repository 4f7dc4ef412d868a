package org.provolt.contracts.metrics;

import java.time.Instant;
import org.provolt.kernel.StudyId;

/// A person chose which version of an algorithm a study quotes for a metric. The newest of a metric counts; why stands
/// beside the fact.
///
/// @param metric    its name with its unit
/// @param algorithm such as `nucleation-overpotential`
/// @param version   as results tell it, such as `2`
public record VersionQuoted(StudyId studyId, String metric, String algorithm, String version, Instant occurredAt)
        implements QuotationFact {}
