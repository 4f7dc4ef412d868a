package org.provolt.portal.runs;

import org.jspecify.annotations.Nullable;

/// A computed number as a page shows it, in the laboratory's unit, with the way to where it comes from.
///
/// @param value    absent with a reason
/// @param digits   significant ones that are shown
/// @param because  why there is none; absent where there is one
/// @param resultId of the result that it is; absent while its cycle goes on
public record Reported(
        @Nullable Double value,
        String unit,
        int digits,
        @Nullable String because,
        @Nullable String resultId) {}
