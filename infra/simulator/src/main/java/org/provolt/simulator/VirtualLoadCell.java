package org.provolt.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.provolt.kernel.Columns;

/// The load cell of a press: what it shows while a cell is pressed on, with noise and a slow drift.
///
/// `voltage = (p · (1 + drift · t/T) − offset) / slope + noise`, with the calibration that the demonstration records:
/// 200 kPa/V and no offset.
public final class VirtualLoadCell {

    /// Over the whole test, as a share of the pressure.
    static final double DRIFT = -0.004;

    private static final double SLOPE_PA_PER_VOLT = 200_000;
    private static final double NOISE_PA = 150;

    private VirtualLoadCell() {}

    /// @param beginSecond Unix time of the first reading
    /// @param lastingSecond how long it reads; the last reading is not before its end
    /// @param everySecond between two readings
    public static Columns readings(VirtualCell cell, double beginSecond, double lastingSecond, double everySecond) {
        Random random = new Random(cell.seed() ^ 0x10ad);
        int count = 1 + (int) Math.ceil(lastingSecond / everySecond);
        double[] unix = new double[count];
        double[] volt = new double[count];
        for (int at = 0; at < count; at++) {
            unix[at] = beginSecond + at * everySecond;
            double pascal = pascal(cell, at * everySecond / lastingSecond) + NOISE_PA * random.nextGaussian();
            volt[at] = pascal / SLOPE_PA_PER_VOLT;
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("unix_time_second", unix);
        columns.put("load_cell_volt", volt);
        return Columns.of(columns);
    }

    /// The true pressure at a share of the time, 0 to 1, Pa above ambient.
    public static double pascal(VirtualCell cell, double share) {
        return cell.pressure().pascal() * (1 + DRIFT * share);
    }
}
