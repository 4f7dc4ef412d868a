package org.provolt.contracts.pressure;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureSettingId;

/// A setting was a mistake and never counted; the reason travels beside the fact.
public record PressureSettingWithdrawn(PressureSettingId pressureSettingId, CellId cellId, Instant occurredAt)
        implements PressureFact {}
