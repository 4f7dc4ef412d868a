package org.provolt.formats.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.provolt.kernel.Columns;

/// Records a made test as EC-Lab's GCPL does: a record every minute, and whenever the voltage has moved by 5 mV.
final class CyclerLoop {

    private static final double RECORD_EVERY_SECOND = 60;
    private static final double RECORD_EVERY_VOLT = 0.005;

    /// How finely the cycler looks at the cell.
    private static final double SAMPLE_SECOND = 0.5;

    private static final double NOISE_VOLT = 3e-5;

    /// EC-Lab's first record of a step comes at once.
    private static final double FIRST_SAMPLE_SECOND = 0.001;

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double ONE_MILLIAMPERE_RANGE = 40;
    private static final double GALVANOSTATIC = 1;
    private static final double REST = 3;

    private final Map<String, List<Double>> columns = new LinkedHashMap<>();
    private double second;
    private double recordedSecond;
    private double netCharge;
    private double halfCycleCharge;
    private int halfCycle = -1;

    /// Records a rest, which belongs to the half cycle that follows.
    void rest(double durationSecond, DoubleUnaryOperator volt) {
        record(0, 0, volt.applyAsDouble(0), true);
        sample(0, 0, durationSecond, volt);
    }

    /// Records one half cycle at constant current.
    ///
    /// @param volt the potential, by the seconds since the step began
    void step(int number, double milliampere, double durationSecond, DoubleUnaryOperator volt) {
        halfCycle++;
        halfCycleCharge = 0;
        sample(number, milliampere, durationSecond, volt);
    }

    private void sample(int number, double milliampere, double durationSecond, DoubleUnaryOperator volt) {
        double began = second;
        double recordedVolt = Double.NaN;
        double at = FIRST_SAMPLE_SECOND;
        boolean first = true;
        boolean last = false;
        while (!last) {
            last = at >= durationSecond;
            double within = Math.min(at, durationSecond);
            double now = volt.applyAsDouble(within) + noise(began + within);
            boolean due = began + within - recordedSecond >= RECORD_EVERY_SECOND;
            if (first || last || due || Math.abs(now - recordedVolt) >= RECORD_EVERY_VOLT) {
                second = began + within;
                record(number, milliampere, now, first);
                recordedVolt = now;
                first = false;
            }
            at = at < SAMPLE_SECOND ? SAMPLE_SECOND : at + SAMPLE_SECOND;
        }
    }

    /// The same at every making: some tens of microvolts, as a cycler's voltmeter has.
    private static double noise(double second) {
        return NOISE_VOLT * StrictMath.sin(second * second);
    }

    private void record(int number, double milliampere, double volt, boolean firstOfStep) {
        double elapsed = second - recordedSecond;
        double charge = milliampere * elapsed / SECONDS_PER_HOUR;
        recordedSecond = second;
        netCharge += charge;
        halfCycleCharge += charge;
        add(EcLabColumn.MODE, milliampere == 0 ? REST : GALVANOSTATIC);
        add(EcLabColumn.OX_RED, milliampere > 0 ? 1 : 0);
        add(EcLabColumn.ERROR, 0);
        add(EcLabColumn.CONTROL_CHANGES, firstOfStep ? 1 : 0);
        add(EcLabColumn.NS_CHANGES, firstOfStep && number > 0 ? 1 : 0);
        add(EcLabColumn.COUNTER_INC, firstOfStep && number == 1 && halfCycle > 0 ? 1 : 0);
        add(EcLabColumn.NS, number);
        add(EcLabColumn.TIME, second);
        add(EcLabColumn.CHARGE_STEP, charge);
        add(EcLabColumn.NET_CHARGE, netCharge);
        add(EcLabColumn.CONTROL, milliampere);
        add(EcLabColumn.WORKING_POTENTIAL, volt);
        add(EcLabColumn.I_RANGE, ONE_MILLIAMPERE_RANGE);
        add(EcLabColumn.HALF_CYCLE_CHARGE, halfCycleCharge);
        add(EcLabColumn.HALF_CYCLE, Math.max(halfCycle, 0));
        add(EcLabColumn.POWER, volt * milliampere * 1e-3);
        add(EcLabColumn.MEAN_CURRENT, elapsed == 0 ? 0 : charge * SECONDS_PER_HOUR / elapsed);
        add(EcLabColumn.CYCLE_NUMBER, Math.max(halfCycle, 0) / 2);
    }

    private void add(EcLabColumn column, double value) {
        columns.computeIfAbsent(column.ecLabName(), name -> new ArrayList<>()).add(value);
    }

    /// @param withTextOnly with the columns that only the text export has
    Columns columns(boolean withTextOnly) {
        Map<String, double[]> arrays = new LinkedHashMap<>();
        columns.forEach((name, values) -> {
            if (withTextOnly || !EcLabColumn.named(name).textOnly()) {
                arrays.put(name, values.stream().mapToDouble(it -> it).toArray());
            }
        });
        return Columns.of(arrays);
    }
}
