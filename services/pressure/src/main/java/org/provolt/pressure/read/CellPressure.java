package org.provolt.pressure.read;

import java.time.Instant;
import java.util.List;
import org.provolt.kernel.CellId;

/// What pressed on a cell over a time.
///
/// @param settings in order of their moments, withdrawn ones too
/// @param readings what the load cells of the fixtures that it lay in said meanwhile, in order of time
/// @param readingsThinned whether only some of the readings are here, the lowest and the greatest among them
/// @param calibrations by which the readings became pressures
/// @param asOf the moment of asking, up to which what presses still has pressed
public record CellPressure(
        CellId cellId,
        List<SettingCard> settings,
        List<ReadingCard> readings,
        boolean readingsThinned,
        List<CalibrationView> calibrations,
        Instant asOf) {}
