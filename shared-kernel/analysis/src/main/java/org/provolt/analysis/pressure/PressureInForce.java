package org.provolt.analysis.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// The stack pressure on a cell over an interval: time-weighted, with what it rests on.
///
/// At each moment the best that covers it counts: the load cell's reading, else the value measured when the pressure
/// was set, else the applied one, else the assumed one. A reading speaks for the moments nearest to it, as far as
/// 60 s. Before the first setting and after a release nothing is in force: those moments do not count, and
/// `inForceShare` says how much of the interval does. Where the parts rest on different bases the weakest is named: no
/// claim is stronger than its weakest part.
///
/// `mean = Σ pᵢΔtᵢ / Σ Δtᵢ`, `SD = √(Σ (pᵢ − mean)² Δtᵢ / Σ Δtᵢ)`, both over the time in force. The standard
/// uncertainty of the mean is `Σ uᵢΔtᵢ / Σ Δtᵢ`: a calibration's error does not average out (full correlation, GUM,
/// JCGM 100:2008, 5.2.2); absent where a part's is not known. The order in which settings and readings are given does
/// not matter.
///
/// @param meanPa                time-weighted mean, Pa above ambient
/// @param minPa                 lowest, Pa
/// @param maxPa                 greatest, Pa
/// @param standardDeviationPa   time-weighted, Pa: how much it moved, not how well it is known
/// @param standardUncertaintyPa of the mean, Pa
/// @param basis                 the weakest of those that took part; empty where nothing was in force
/// @param settingIds            of the settings in force, in the order in which they took over
/// @param inForceShare          share of the interval in which a pressure was in force, 0 to 1
/// @param readings              of load cells that took part; empty where none did
public record PressureInForce(
        Measured meanPa,
        Measured minPa,
        Measured maxPa,
        Measured standardDeviationPa,
        Measured standardUncertaintyPa,
        Optional<PressureBasis> basis,
        List<PressureSettingId> settingIds,
        double inForceShare,
        Optional<ReadingsUsed> readings) {

    public static final Algorithm ALGORITHM = new Algorithm("pressure-in-force", 1);

    public PressureInForce {
        settingIds = List.copyOf(settingIds);
    }

    /// @param from     begin of the interval
    /// @param until    its end, not before its begin; the same moment for the pressure at a moment
    /// @param settings those of the cell that were not withdrawn, in any order
    /// @param readings of the load cells that pressed on the cell
    public static PressureInForce over(
            Instant from,
            Instant until,
            List<PressureSetting> settings,
            LoadCellReadings readings,
            AnalysisParameters parameters) {
        List<SettingInForce> inForce = SettingInForce.over(from, until, settings);
        if (inForce.isEmpty()) {
            return nothing(
                    settings.stream().anyMatch(setting -> !setting.occurredAt().isAfter(from))
                            ? Reason.PRESSURE_RELEASED
                            : Reason.NO_PRESSURE_SET);
        }
        Duration reach = Duration.ofNanos(Math.round(parameters.readingReachSecond() * 1e9));
        return PressureTotals.of(
                        from, each -> inForce.forEach(setting -> ReadingParts.through(setting, readings, reach, each)))
                .found(
                        inForce.stream().map(setting -> setting.setting().id()).toList(),
                        from.equals(until) ? 1 : share(inForce, from, until));
    }

    private static double share(List<SettingInForce> inForce, Instant from, Instant until) {
        CompensatedSum second = new CompensatedSum();
        inForce.forEach(setting -> second.add(setting.second()));
        return second.value() / PressurePart.second(from, until);
    }

    private static PressureInForce nothing(Reason because) {
        Measured absent = Measured.absent(because);
        return new PressureInForce(
                absent, absent, absent, absent, absent, Optional.empty(), List.of(), 0, Optional.empty());
    }
}
