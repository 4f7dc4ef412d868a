package org.provolt.analysis.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Writes the records of one series for a test, step by step.
public final class Recording {

    private final List<Map<String, Double>> rows = new ArrayList<>();
    private double second;

    /// Records at 1 s, 2 s …; without current.
    public Recording rest(int count) {
        return current(0, count);
    }

    /// This many records, a second apart, at 0 V.
    public Recording current(double ampere, int count) {
        return current(ampere, count, share -> 0);
    }

    /// Records a second apart; the voltage at each by its place in the step, from 1/count to 1.
    public Recording current(double ampere, int count, DoubleUnaryOperator voltByShare) {
        for (int at = 1; at <= count; at++) {
            record(second + 1, voltByShare.applyAsDouble((double) at / count), ampere);
        }
        return this;
    }

    /// One record.
    public Recording record(double testTimeSecond, double voltageVolt, double currentAmpere) {
        Map<String, Double> row = new LinkedHashMap<>();
        row.put(Bdf.TEST_TIME, testTimeSecond);
        row.put(Bdf.VOLTAGE, voltageVolt);
        row.put(Bdf.CURRENT, currentAmpere);
        rows.add(row);
        second = testTimeSecond;
        return this;
    }

    /// Sets another column of the last record.
    public Recording with(String column, double value) {
        rows.getLast().put(column, value);
        return this;
    }

    /// Sets another column of all records so far, by their place from 0.
    public Recording withAll(String column, DoubleUnaryOperator valueByPlace) {
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).put(column, valueByPlace.applyAsDouble(place));
        }
        return this;
    }

    /// Lets the clock stand elsewhere before the next record.
    public Recording clock(double testTimeSecond) {
        second = testTimeSecond;
        return this;
    }

    public int size() {
        return rows.size();
    }

    public Columns columns() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        rows.getLast()
                .keySet()
                .forEach(name -> columns.put(
                        name,
                        rows.stream()
                                .mapToDouble(row -> row.getOrDefault(name, Double.NaN))
                                .toArray()));
        return Columns.of(columns);
    }
}
