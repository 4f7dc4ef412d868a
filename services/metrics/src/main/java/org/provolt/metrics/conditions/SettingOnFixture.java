package org.provolt.metrics.conditions;

import java.util.Optional;
import org.provolt.analysis.pressure.PressureSetting;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;

/// A pressure setting with what it rests on.
public record SettingOnFixture(
        PressureSetting setting, Optional<FixtureId> fixtureId, Optional<CalibrationId> calibrationId) {}
