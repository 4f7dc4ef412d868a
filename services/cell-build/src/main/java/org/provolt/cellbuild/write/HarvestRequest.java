package org.provolt.cellbuild.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.SpecimenId;
import org.provolt.servicekit.http.Occurred;

/// How a cell was opened. The specimen's identity may be the client's own.
record HarvestRequest(
        @Nullable SpecimenId specimenId,
        @Nullable Instant occurredAt,
        @Nullable Instant pressureReleasedAt,
        String rinse,
        String transfer,
        String atmosphere) {

    /// What is missing is for the rules to say.
    @SuppressWarnings("NullAway")
    Harvest harvest() {
        Instant released = pressureReleasedAt == null ? null : Occurred.at(pressureReleasedAt);
        return new Harvest(Occurred.at(occurredAt), released, rinse, transfer, atmosphere);
    }
}
