package org.provolt.analysis.pressure;

import java.util.Comparator;
import java.util.List;

/// Readings of a test, given in any order.
final class HeldReadings {

    private HeldReadings() {}

    static LoadCellReadings of(List<PressureReading> readings) {
        List<PressureReading> inOrder = readings.stream()
                .sorted(Comparator.comparing(PressureReading::at).thenComparingDouble(PressureReading::pressurePa))
                .toList();
        return (setting, from, until, each) -> inOrder.stream()
                .filter(reading -> !reading.at().isBefore(from) && reading.at().isBefore(until))
                .forEach(each);
    }
}
