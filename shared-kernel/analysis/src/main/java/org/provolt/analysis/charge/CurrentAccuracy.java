package org.provolt.analysis.charge;

import java.util.OptionalDouble;

/// How far off a channel's current may be: standard uncertainties (k = 1) of what stays the same over a cycle.
///
/// @param gainPercent  of the reading, %, the same in both directions
/// @param offsetAmpere in every reading, whatever flows, A; absent where it is not stated
public record CurrentAccuracy(double gainPercent, OptionalDouble offsetAmpere) {}
