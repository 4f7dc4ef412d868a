package org.provolt.portal.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long metal lay on the electrode before it was released, taken out and imaged, s; each absent with a reason.
///
/// @param specimenId that the image is of; absent where the cell was closed
public record DepositAge(
        @Nullable UUID specimenId,
        @Nullable Instant platingEndedAt,
        @Nullable Double platingEndedAtUncertaintySecond,
        @Nullable Double releaseAfterPlatingSecond,
        @Nullable String releaseAfterPlatingSecondAbsentBecause,
        @Nullable Double harvestAfterPlatingSecond,
        @Nullable String harvestAfterPlatingSecondAbsentBecause,
        @Nullable Double imagingAfterPlatingSecond,
        @Nullable String imagingAfterPlatingSecondAbsentBecause) {}
