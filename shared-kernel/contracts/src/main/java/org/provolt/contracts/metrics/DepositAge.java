package org.provolt.contracts.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpecimenId;

/// How long metal lay on the working electrode before the pressure was released, before the cell was opened and before
/// an image was taken, s. Each can be negative where the times that people and instruments say contradict each other;
/// each is absent with a reason.
///
/// @param specimenId    that the image is of; absent where the cell was not opened before it was taken
/// @param runId         that plated
/// @param platingEndedAt when the current of the last plating ended; its rest is not part of it
public record DepositAge(
        @Nullable SpecimenId specimenId,
        @Nullable RunId runId,
        @Nullable Instant platingEndedAt,
        @Nullable Double releaseAfterPlatingSecond,
        @Nullable String releaseAfterPlatingSecondAbsentBecause,
        @Nullable Double harvestAfterPlatingSecond,
        @Nullable String harvestAfterPlatingSecondAbsentBecause,
        @Nullable Double imagingAfterPlatingSecond,
        @Nullable String imagingAfterPlatingSecondAbsentBecause) {}
