package org.provolt.cellbuild.read;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/// That a cell takes part in a study.
@Entity(name = "StudyCellView")
class StudyCellView {

    @EmbeddedId
    Place place;

    Instant assignedAt;
    String assignedBy;

    @Embeddable
    record Place(
            @Column(name = "study_id") UUID studyId,
            @Column(name = "cell_id") UUID cellId) {}
}
