package org.provolt.cellbuild.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the cells' list; the build as JSON.
@Entity(name = "CellCardView")
class CellCardView {

    @Id
    UUID cellId;

    String label;
    String format;

    String build;

    boolean retired;
    Instant occurredAt;
    Instant recordedAt;
    String recordedBy;

    @Nullable
    Instant correctedAt;

    long version;
}
