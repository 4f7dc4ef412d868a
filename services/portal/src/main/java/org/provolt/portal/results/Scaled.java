package org.provolt.portal.results;

import org.jspecify.annotations.Nullable;

/// A value in the unit that the laboratory reads it in.
///
/// @param value absent where there is none
public record Scaled(@Nullable Double value, String unit) {}
