package org.provolt.metrics.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;

/// What was told of cycles, as values.
final class CycleValues {

    private CycleValues() {}

    /// By the version that counts unless somebody says otherwise: it is told first.
    static Optional<Measurement> told(List<Measurement> measurements, String metric) {
        return measurements.stream()
                .filter(measurement -> measurement.metric().equals(metric))
                .findFirst();
    }

    static Measured of(CycleMeasured cycle, String metric) {
        return told(cycle.measurements(), metric).map(CycleValues::value).orElse(Measured.absent(Reason.NOT_DEFINED));
    }

    static Measured value(Measurement measurement) {
        @Nullable Double value = measurement.value();
        return value == null ? Measured.absent(reason(measurement.absentBecause())) : Measured.of(value);
    }

    private static Reason reason(@Nullable String code) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.toString().equals(code))
                .findFirst()
                .orElse(Reason.NOT_DEFINED);
    }

    /// The arithmetic mean of those that have a value; without any, why the first has none.
    static <T> Measured mean(List<T> all, Function<T, Measured> value) {
        CompensatedSum sum = new CompensatedSum();
        int counted = 0;
        List<Measured> absent = new ArrayList<>();
        for (T each : all) {
            switch (value.apply(each)) {
                case Measured.Value(double found) -> {
                    sum.add(found);
                    counted++;
                }
                case Measured.Absent none -> absent.add(none);
            }
        }
        if (counted > 0) {
            return Measured.of(sum.value() / counted);
        }
        return absent.isEmpty() ? Measured.absent(Reason.NO_CYCLES) : absent.getFirst();
    }
}
