package org.provolt.cellbuild.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A row of the studies' list; the factors in their order, apart by commas.
@Entity(name = "StudyView")
class StudyView {

    @Id
    UUID studyId;

    String title;
    String question;
    String factors;
    Instant occurredAt;
    Instant recordedAt;
    String recordedBy;
    long version;
}
