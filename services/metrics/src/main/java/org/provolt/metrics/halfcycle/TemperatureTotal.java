package org.provolt.metrics.halfcycle;

import java.util.Optional;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.kernel.Bdf;

/// Adds up one column's temperature over a half cycle, rests included, by the trapezium rule over the intervals in
/// which
/// the clock advances and both records say one. A condition: charges and voltages do not rest on it.
final class TemperatureTotal {

    private final String column;
    private final CompensatedSum celsiusSecond = new CompensatedSum();
    private final CompensatedSum second = new CompensatedSum();
    private double minCelsius = Double.POSITIVE_INFINITY;
    private double maxCelsius = Double.NEGATIVE_INFINITY;
    private double lastSecond = Double.NaN;
    private double lastCelsius = Double.NaN;

    TemperatureTotal(String column) {
        this.column = column;
    }

    void take(RecordBlock block, int from, int to) {
        if (!block.columns().has(column)) {
            seriesEnds();
            return;
        }
        for (int row = from; row < to; row++) {
            take(block.columns().at(Bdf.TEST_TIME, row), block.columns().at(column, row));
        }
    }

    private void take(double atSecond, double celsius) {
        double passed = atSecond - lastSecond;
        if (passed > 0 && Double.isFinite(celsius) && Double.isFinite(lastCelsius)) {
            celsiusSecond.add((lastCelsius + celsius) / 2 * passed);
            second.add(passed);
            minCelsius = Math.min(minCelsius, Math.min(lastCelsius, celsius));
            maxCelsius = Math.max(maxCelsius, Math.max(lastCelsius, celsius));
        }
        lastSecond = atSecond;
        lastCelsius = celsius;
    }

    /// Nothing is known between two series.
    void seriesEnds() {
        lastCelsius = Double.NaN;
    }

    Optional<RecordedTemperature> recorded() {
        return second.value() > 0
                ? Optional.of(
                        new RecordedTemperature(column, celsiusSecond.value(), second.value(), minCelsius, maxCelsius))
                : Optional.empty();
    }
}
