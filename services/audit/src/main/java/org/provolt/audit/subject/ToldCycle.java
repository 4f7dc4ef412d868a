package org.provolt.audit.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A telling of a cycle, or of a spectrum. Written with many others at the end of a transaction.
@Entity(name = "ToldCycle")
@Immutable
class ToldCycle {

    /// Metrics'.
    @Id
    long number;

    String runId;

    /// 0 for a spectrum.
    int cycle;

    @Nullable
    String spectrumId;
}
