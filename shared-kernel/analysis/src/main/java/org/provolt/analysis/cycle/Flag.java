package org.provolt.analysis.cycle;

/// Something about a cycle that a person should see; evidence, not a verdict.
///
/// @param rule      which rule, as it is named on the wire
/// @param value     what was found
/// @param threshold what it was held against
public record Flag(String rule, double value, double threshold) {}
