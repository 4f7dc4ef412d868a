package org.provolt.contracts.metrics;

import java.util.List;

/// The records that a cycle's numbers were computed from.
///
/// @param digest SHA-256 in hex of the records' canonical content
public record CycleInputs(List<RecordRange> ranges, String digest) {

    /// Records of one series.
    ///
    /// @param toRecordIndex the record after the last
    /// @param fileSha256 digests of the raw files that gave or confirmed these records
    public record RecordRange(String seriesId, long fromRecordIndex, long toRecordIndex, List<String> fileSha256) {}
}
