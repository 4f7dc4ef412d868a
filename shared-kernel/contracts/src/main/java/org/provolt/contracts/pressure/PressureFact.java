package org.provolt.contracts.pressure;

import org.provolt.contracts.Fact;

/// A fact of pressure.
public sealed interface PressureFact extends Fact
        permits FixtureRegistered,
                LoadCellCalibrated,
                PressureSet,
                PressureSettingWithdrawn,
                PressureReleased,
                ReadingsRecorded,
                ReadingsWithdrawn,
                LiveReadingsWithdrawn {}
