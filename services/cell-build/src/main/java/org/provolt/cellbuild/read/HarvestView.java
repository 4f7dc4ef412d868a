package org.provolt.cellbuild.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell's harvest.
@Entity(name = "HarvestView")
class HarvestView {

    @Id
    UUID cellId;

    UUID specimenId;
    Instant occurredAt;
    Instant pressureReleasedAt;
    String rinse;
    String transfer;
    String atmosphere;
    Instant recordedAt;
    String recordedBy;

    @Nullable
    Instant correctedAt;
}
