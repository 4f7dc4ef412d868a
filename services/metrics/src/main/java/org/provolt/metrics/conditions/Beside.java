package org.provolt.metrics.conditions;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.CycleConditions.Rests;
import org.provolt.contracts.metrics.CycleConditions.Temperature;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.RecordedTemperature;

/// What was in force beside build, pressure and current: the age of a deposit that is seen; a cycle's rests and its
/// temperature.
///
/// @param temperatureAbsentBecause given exactly when a cycle has none
public record Beside(
        @Nullable DepositAge age,
        @Nullable Rests rests,
        @Nullable Temperature temperature,
        @Nullable String temperatureAbsentBecause) {

    static final Beside NOTHING = new Beside(null, null, null, null);

    /// Of a deposit.
    public static Beside of(@Nullable DepositAge age) {
        return new Beside(age, null, null, null);
    }

    /// @param before the half cycle before the cycle; null where it has none
    /// @param halves of the cycle: one or both
    public static Beside of(@Nullable DigestedHalfCycle before, List<DigestedHalfCycle> halves) {
        DigestedHalfCycle closing = halves.size() > 1 ? halves.getLast() : null;
        Rests rests = new Rests(
                second(before),
                because(before, Reason.NO_HALF_CYCLE_BEFORE),
                second(halves.getFirst()),
                because(halves.getFirst(), Reason.CYCLE_INCOMPLETE),
                second(closing),
                because(closing, Reason.CYCLE_INCOMPLETE));
        List<RecordedTemperature> recorded = halves.stream()
                .map(DigestedHalfCycle::temperature)
                .filter(Objects::nonNull)
                .toList();
        if (recorded.isEmpty()) {
            return new Beside(null, rests, null, Reason.NO_TEMPERATURE_RECORDED.toString());
        }
        return ofOneColumn(recorded)
                ? new Beside(null, rests, over(recorded), null)
                : new Beside(null, rests, null, Reason.SEVERAL_TEMPERATURES.toString());
    }

    private static @Nullable Double second(@Nullable DigestedHalfCycle half) {
        return half == null ? null : half.restAfterSecond();
    }

    private static @Nullable String because(@Nullable DigestedHalfCycle half, Reason none) {
        if (half == null) {
            return none.toString();
        }
        if (half.restAfterSecond() != null) {
            return null;
        }
        if (half.half().range().clockRanBack()) {
            return Reason.CLOCK_RUNS_BACK.toString();
        }
        return (half.half().range().missingRecords() > 0 ? Reason.RECORDS_MISSING : Reason.CURRENT_UNKNOWN).toString();
    }

    private static boolean ofOneColumn(List<RecordedTemperature> recorded) {
        return recorded.stream().map(RecordedTemperature::column).distinct().count() == 1;
    }

    private static Temperature over(List<RecordedTemperature> recorded) {
        double celsiusSecond = recorded.stream()
                .mapToDouble(RecordedTemperature::celsiusSecond)
                .reduce(0, Double::sum);
        double second =
                recorded.stream().mapToDouble(RecordedTemperature::second).reduce(0, Double::sum);
        return new Temperature(
                celsiusSecond / second,
                recorded.stream()
                        .mapToDouble(RecordedTemperature::minCelsius)
                        .min()
                        .orElseThrow(),
                recorded.stream()
                        .mapToDouble(RecordedTemperature::maxCelsius)
                        .max()
                        .orElseThrow(),
                recorded.getFirst().column());
    }
}
