package org.provolt.contracts.pressure;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureSettingId;

/// The pressure of a setting ended at `occurredAt`.
public record PressureReleased(PressureSettingId pressureSettingId, CellId cellId, Instant occurredAt)
        implements PressureFact {}
