package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What pressed on a cell, as its page needs it.
///
/// @param settings in order of their moments, withdrawn ones too
/// @param readings of load cells, in order of time, as many as a chart needs
/// @param asOf the moment at which this was said
record CellPressure(List<SettingCard> settings, List<Reading> readings, Instant asOf) {

    /// @param surfacePressurePa Pa above ambient; absent where no calibration was in force
    record Reading(Instant at, @Nullable Double surfacePressurePa) {}
}
