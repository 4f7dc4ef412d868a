package org.provolt.contracts.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpecimenId;

/// How long metal lay on the working electrode before the pressure was released, before the cell was opened and before
/// an image was taken, s. Each is absent with a reason. None is negative by more than the uncertainty of the moment at
/// which the plating ended: what people and instruments say of times then contradicts itself.
///
/// @param specimenId    that the image is of; absent where the cell was not opened before it was taken
/// @param runId         that plated
/// @param platingEndedAt when the current of the last plating ended: its last record of current above the deadband; its
///                       rest is not part of it
/// @param platingEndedAtUncertaintySecond how far off that may be, s, as the records' time anchor says
public record DepositAge(
        @Nullable SpecimenId specimenId,
        @Nullable RunId runId,
        @Nullable Instant platingEndedAt,
        @Nullable Double platingEndedAtUncertaintySecond,
        @Nullable Double releaseAfterPlatingSecond,
        @Nullable String releaseAfterPlatingSecondAbsentBecause,
        @Nullable Double harvestAfterPlatingSecond,
        @Nullable String harvestAfterPlatingSecondAbsentBecause,
        @Nullable Double imagingAfterPlatingSecond,
        @Nullable String imagingAfterPlatingSecondAbsentBecause) {}
