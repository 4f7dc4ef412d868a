package org.provolt.cycling.write;

import org.jspecify.annotations.Nullable;

/// Records that a person accepts as missing: a range of one series, all that is missing of it, or all of the run.
///
/// @param toRecordIndex the record after the last
record GapRequest(
        @Nullable String seriesId,
        @Nullable Long fromRecordIndex,
        @Nullable Long toRecordIndex,
        @Nullable String reason) {}
