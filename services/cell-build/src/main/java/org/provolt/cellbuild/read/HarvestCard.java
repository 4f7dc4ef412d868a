package org.provolt.cellbuild.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.SpecimenId;

/// How a cell was opened, and what was taken out.
///
/// @param correctedAt when something of it was last corrected; absent when nothing was
public record HarvestCard(
        SpecimenId specimenId,
        @JsonUnwrapped Harvest harvest,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant correctedAt) {}
