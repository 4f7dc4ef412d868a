package org.provolt.analysis.halfcycle;

/// The half cycle that a series' deadband will be measured on, while its end is not known.
///
/// @param firstRecord index of its first record in the series
/// @param peakAmpere  greatest |I| so far, A
public record FirstHalfCycle(Direction direction, long firstRecord, double peakAmpere) {}
