package org.provolt.metrics.conditions;

import java.time.Instant;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.pressure.LoadCellReadings;
import org.provolt.analysis.pressure.PressureInForce;

/// Finds the pressure in force over an interval.
@FunctionalInterface
public interface PressureSource {

    /// By the settings, whatever load cells say.
    PressureSource SETTINGS_ALONE = (from, until, circumstances, parameters) ->
            found(from, until, circumstances, LoadCellReadings.NONE, parameters);

    PressureFound over(Instant from, Instant until, InForce circumstances, AnalysisParameters parameters);

    /// Derives it.
    static PressureFound found(
            Instant from,
            Instant until,
            InForce circumstances,
            LoadCellReadings readings,
            AnalysisParameters parameters) {
        PressureInForce inForce = PressureInForce.over(
                from,
                until,
                circumstances.settings().stream().map(SettingOnFixture::setting).toList(),
                readings,
                parameters);
        return PressureFound.of(inForce, circumstances);
    }
}
