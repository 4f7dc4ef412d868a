package org.provolt.audit.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A telling of a cycle, of a spectrum, or of an image's segmentation. Written with many others at the end of a
/// transaction.
@Entity(name = "ToldCycle")
@Immutable
class ToldCycle {

    /// Metrics'.
    @Id
    long number;

    /// For an image the segmentation, or the image itself for the automatic one.
    String runId;

    /// 0 for a spectrum or an image.
    int cycle;

    @Nullable
    String spectrumId;
}
