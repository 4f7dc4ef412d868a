package org.provolt.analysis;

/// The name and version of a computation. The version rises when the same input may give another value: when the
/// formula changes, or a step that it stands on (half cycle, charge, voltages, pairing).
///
/// @param name    the metric's, such as `coulombic-efficiency`
/// @param version from 1; a stored result quotes it, so an old version stays in the code while one does
public record Algorithm(String name, int version) {}
