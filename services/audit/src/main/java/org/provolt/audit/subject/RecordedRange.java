package org.provolt.audit.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Where the samples of one fact lie in their series. Written with many others at the end of a transaction.
@Entity(name = "RecordedRange")
@Immutable
@Table(name = "recorded_samples")
class RecordedRange {

    /// Cycling's.
    @Id
    long number;

    String runId;
    String seriesId;
    long fromRecord;

    /// The record after the last.
    long toRecord;

    @Nullable
    String importId;

    @Nullable
    String fileSha256;
}
