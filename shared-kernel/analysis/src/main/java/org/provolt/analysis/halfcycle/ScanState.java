package org.provolt.analysis.halfcycle;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.record.RecordPosition;

/// Where the segmentation of a run stands: small, and all that it needs to go on. Store it, read it back, go on.
///
/// @param next           the record to read next; a record before it that arrives late means starting over
/// @param floorAmpere    currents up to this are noise in this series, A
/// @param deadbandAmpere the series' frozen deadband, A, or null while its first half cycle is sought
/// @param candidate      that first half cycle, once it has begun; only while the deadband is sought
/// @param open           the half cycle that has begun and not ended, if any
/// @param closed         half cycles closed so far
/// @param series         what this series began with, and what was seen in it
public record ScanState(
        RecordPosition next,
        double floorAmpere,
        @Nullable Double deadbandAmpere,
        @Nullable FirstHalfCycle candidate,
        @Nullable OpenHalfCycle open,
        long closed,
        SeriesScan series) {

    /// What held when a series began, so that it can be read again from its first record, and what was seen since.
    ///
    /// @param open       the half cycle that was open when the series began, if any
    /// @param closed     half cycles that were closed by then
    /// @param peakAmpere greatest |I| since the deadband was frozen, A
    /// @param longest    most records with current that a half cycle has in this series
    /// @param began      whether a half cycle began in this series
    public record SeriesScan(
            @Nullable OpenHalfCycle open, long closed, double peakAmpere, int longest, boolean began) {}

    /// Before the first record of a run.
    public static ScanState start(double channelNoiseAmpere) {
        return new ScanState(
                RecordPosition.FIRST, channelNoiseAmpere, null, null, null, 0, new SeriesScan(null, 0, 0, 0, false));
    }
}
