package org.provolt.audit.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/// A telling of a cycle. Written with many others at the end of a transaction.
@Entity(name = "ToldCycle")
@Immutable
class ToldCycle {

    /// Metrics'.
    @Id
    long number;

    String runId;
    int cycle;
}
