package org.provolt.formats.made;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.provolt.kernel.Columns;

/// Records by EC-Lab's names, one function of the row for each column.
public final class MadeRecords {

    private final int rows;
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    private MadeRecords(int rows) {
        this.rows = rows;
    }

    public static MadeRecords of(int rows) {
        return new MadeRecords(rows);
    }

    public MadeRecords with(EcLabColumn column, IntToDoubleFunction value) {
        double[] values = new double[rows];
        java.util.Arrays.setAll(values, value);
        columns.put(column.ecLabName(), values);
        return this;
    }

    public Columns columns() {
        return Columns.of(columns);
    }

    /// Records of a constant current, half cycles of 25 records at 1 Hz, with the columns EC-Lab usually writes.
    public static Columns galvanostatic(int rows) {
        double milliampereHour = 0.5 / 3_600;
        return of(rows).with(EcLabColumn.MODE, row -> 1)
                .with(EcLabColumn.OX_RED, row -> halfCycle(row) % 2)
                .with(EcLabColumn.ERROR, row -> 0)
                .with(EcLabColumn.CONTROL_CHANGES, row -> row % 25 == 0 ? 1 : 0)
                .with(EcLabColumn.NS_CHANGES, row -> row % 25 == 0 ? 1 : 0)
                .with(EcLabColumn.COUNTER_INC, row -> row % 50 == 0 ? 1 : 0)
                .with(EcLabColumn.NS, row -> halfCycle(row) % 2)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.CHARGE_STEP, row -> row == 0 ? 0 : sign(row) * milliampereHour)
                .with(EcLabColumn.NET_CHARGE, row -> net(row) * milliampereHour)
                .with(EcLabColumn.CONTROL, row -> sign(row) * 0.5)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> sign(row) * 0.02 + row * 1e-6)
                .with(EcLabColumn.I_RANGE, row -> 40)
                .with(EcLabColumn.HALF_CYCLE_CHARGE, row -> sign(row) * inHalfCycle(row) * milliampereHour)
                .with(EcLabColumn.HALF_CYCLE, MadeRecords::halfCycle)
                .with(EcLabColumn.POWER, row -> 1e-5)
                .columns();
    }

    private static int halfCycle(int row) {
        return row / 25;
    }

    /// The first half cycle discharges.
    private static int sign(int row) {
        return halfCycle(row) % 2 == 0 ? -1 : 1;
    }

    private static int inHalfCycle(int row) {
        return row < 25 ? row : row % 25 + 1;
    }

    private static int net(int row) {
        int sum = 0;
        for (int i = 1; i <= row; i++) {
            sum += sign(i);
        }
        return sum;
    }
}
