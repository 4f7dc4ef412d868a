package org.provolt.audit.sentence;

/// Batches of one series that came together.
///
/// @param toRecord the record after the last
public record SamplesTogether(long batches, long records, long fromRecord, long toRecord) {}
