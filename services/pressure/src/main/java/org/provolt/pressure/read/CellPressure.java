package org.provolt.pressure.read;

import java.time.Instant;
import java.util.List;
import org.provolt.kernel.CellId;

/// What pressed on a cell over a time.
///
/// @param settings in order of their moments, withdrawn ones too
/// @param readings what load cells said meanwhile; empty, since no instrument sends them yet
/// @param asOf the moment of asking, up to which what presses still has pressed
public record CellPressure(CellId cellId, List<SettingCard> settings, List<Object> readings, Instant asOf) {}
