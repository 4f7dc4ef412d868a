package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.List;

/// What pressed on a cell, as its page needs it.
///
/// @param settings in order of their moments, withdrawn ones too
/// @param asOf the moment at which this was said
record CellPressure(List<SettingCard> settings, Instant asOf) {}
