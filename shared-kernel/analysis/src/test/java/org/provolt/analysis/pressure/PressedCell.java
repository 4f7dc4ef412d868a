package org.provolt.analysis.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// Settings and readings of a cell for tests; minutes count from ten o'clock.
public final class PressedCell {

    static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private PressedCell() {}

    public static List<PressureSetting> changed() {
        return List.of(set(100_000, -1), set(500_000, 15));
    }

    static PressureSetting set(double appliedPa, int minute) {
        return setting(appliedPa, minute, 0, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.empty());
    }

    static PressureSetting measured(double appliedPa, double measuredPa) {
        return setting(appliedPa, -1, 0, OptionalDouble.of(measuredPa), PressureBasis.MEASURED, OptionalDouble.empty());
    }

    static PressureSetting setting(
            double appliedPa,
            int minute,
            int recordedMinute,
            OptionalDouble measuredPa,
            PressureBasis basis,
            OptionalDouble uncertaintyPa) {
        return new PressureSetting(
                new PressureSettingId(UUID.nameUUIDFromBytes(new byte[] {(byte) minute, (byte) (appliedPa / 997)})),
                START.plus(Duration.ofMinutes(minute)),
                START.plus(Duration.ofMinutes(recordedMinute)),
                appliedPa,
                measuredPa,
                basis,
                uncertaintyPa,
                Optional.empty());
    }

    static PressureSetting released(PressureSetting setting, int minute) {
        return new PressureSetting(
                setting.id(),
                setting.occurredAt(),
                setting.recordedAt(),
                setting.appliedPa(),
                setting.measuredPa(),
                setting.basis(),
                setting.standardUncertaintyPa(),
                Optional.of(START.plus(Duration.ofMinutes(minute))));
    }

    static PressureReading reading(int second, double pressurePa) {
        return new PressureReading(START.plusSeconds(second), pressurePa, null);
    }

    /// From the start on, each reaching half a minute to both sides and the last a whole one.
    static LoadCellReadings everyMinute(int count, double pressurePa) {
        return HeldReadings.of(IntStream.range(0, count)
                .mapToObj(minute -> reading(60 * minute, pressurePa))
                .toList());
    }

    public static PressureInForce overAnHour(List<PressureSetting> settings) {
        return over(settings, LoadCellReadings.NONE);
    }

    static PressureInForce over(List<PressureSetting> settings, LoadCellReadings readings) {
        return PressureInForce.over(
                START, START.plus(Duration.ofHours(1)), settings, readings, AnalysisParameters.DEFAULTS);
    }

    static PressureInForce at(Instant moment, List<PressureSetting> settings) {
        return PressureInForce.over(moment, moment, settings, LoadCellReadings.NONE, AnalysisParameters.DEFAULTS);
    }
}
