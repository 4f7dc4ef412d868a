package org.provolt.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.pressure.LoadCellCalibration;
import org.provolt.analysis.pressure.LoadCellReadings;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.analysis.pressure.PressureReading;
import org.provolt.analysis.pressure.PressureSetting;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// A virtual cell's test in its press, read every two minutes, with the calibration that the demonstration records.
/// Time counts from the run's start.
final class PressedRun {

    private static final Instant START = Instant.parse("2026-09-01T09:00:00Z");
    private static final LoadCellCalibration CALIBRATION = new LoadCellCalibration(
            new CalibrationId(UUID.fromString("0190a5e2-4b1c-7def-8000-00000000ca11")),
            200_000,
            0,
            2_500,
            START.minusSeconds(1_000_000),
            START.plusSeconds(10_000_000),
            1);

    private final VirtualCell cell;
    private final double lastingSecond;
    private final List<PressureReading> readings;

    PressedRun(VirtualCell cell) {
        this.cell = cell;
        this.lastingSecond = VirtualCycler.lastingSecond(cell);
        Columns read = VirtualLoadCell.readings(cell, START.getEpochSecond(), lastingSecond, 120);
        this.readings = IntStream.range(0, read.size())
                .mapToObj(at -> new PressureReading(
                        Instant.ofEpochSecond((long) read.at("unix_time_second", at)),
                        CALIBRATION.pressurePa(read.at("load_cell_volt", at)),
                        CALIBRATION))
                .toList();
    }

    double truePascal(double second) {
        return VirtualLoadCell.pascal(cell, second / lastingSecond);
    }

    PressureInForce over(double fromSecond, double untilSecond) {
        PressureSetting setting = new PressureSetting(
                new PressureSettingId(UUID.fromString("0190a5e2-4b1c-7def-8000-000000005e77")),
                START.minusSeconds(3_600),
                START,
                cell.pressure().pascal(),
                OptionalDouble.empty(),
                PressureBasis.SET,
                OptionalDouble.empty(),
                Optional.empty());
        LoadCellReadings those = (id, from, until, each) -> readings.stream()
                .filter(reading -> !reading.at().isBefore(from) && reading.at().isBefore(until))
                .forEach(each);
        return PressureInForce.over(
                at(fromSecond), at(untilSecond), List.of(setting), those, AnalysisParameters.DEFAULTS);
    }

    private static Instant at(double second) {
        return START.plusNanos(Math.round(second * 1e9));
    }
}
