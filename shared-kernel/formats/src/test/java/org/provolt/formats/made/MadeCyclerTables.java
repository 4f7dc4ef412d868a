package org.provolt.formats.made;

import java.util.List;
import java.util.stream.IntStream;

/// The same made test as several makers' programs export it: half cycles of 25 records at 1 Hz and 0.5 mA.
public final class MadeCyclerTables {

    private static final double AMPERE = 0.5e-3;
    private static final int HALF_CYCLE = 25;

    private MadeCyclerTables() {}

    /// One of each, with so many records.
    public static List<byte[]> all(int rows) {
        return List.of(
                maccor(rows).bytes(),
                maccor(rows).withDecimalComma().bytes(),
                arbin(rows).parted(",").bytes(),
                MadeWorkbook.of("Channel_1-001", arbin(rows)).bytes(),
                MadeArbinDatabase.of(points(rows)));
    }

    /// So many records of one test, in order.
    public static List<MadeArbinDatabase.Point> points(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> new MadeArbinDatabase.Point(1, number))
                .toList();
    }

    /// Arbin's two counters begin again with each cycle.
    public static MadeTable arbin(int rows) {
        return arbin(0, rows);
    }

    /// Records from a row on.
    public static MadeTable arbin(int from, int rows) {
        return MadeTable.of(
                        "Data_Point",
                        "Date_Time",
                        "Test_Time(s)",
                        "Step_Time(s)",
                        "Cycle_Index",
                        "Step_Index",
                        "Current(A)",
                        "Voltage(V)",
                        "Charge_Capacity(Ah)",
                        "Discharge_Capacity(Ah)",
                        "Internal Resistance(Ohm)")
                .rows(rows, at -> arbinRow(from + at));
    }

    private static Object[] arbinRow(int row) {
        return new Object[] {
            row + 1,
            "11/13/2026 10:%02d:%02d.250".formatted(row / 60 % 60, row % 60),
            row,
            row % HALF_CYCLE,
            1 + row / (2 * HALF_CYCLE),
            1 + half(row) % 2,
            charges(row) ? AMPERE : -AMPERE,
            volt(row),
            charges(row) ? ampereHour(row % HALF_CYCLE) : ampereHour(HALF_CYCLE - 1),
            charges(row) ? 0 : ampereHour(row % HALF_CYCLE),
            ""
        };
    }

    public static MadeTable maccor(int rows) {
        return MadeTable.of(
                        "Rec#",
                        "Cyc#",
                        "Step",
                        "Test (Sec)",
                        "Step (Sec)",
                        "Amp-hr",
                        "Amps",
                        "Volts",
                        "State",
                        "DPt Time")
                .before("Today's Date 11/20/2026  Date of Test:\t11/13/2026", "Channel:\t7")
                .rows(rows, row -> new Object[] {
                    row + 1,
                    row / (2 * HALF_CYCLE),
                    1 + half(row) % 2,
                    row,
                    row % HALF_CYCLE,
                    ampereHour(row % HALF_CYCLE),
                    AMPERE,
                    volt(row),
                    charges(row) ? "C" : "D",
                    "11/13/2026 10:%02d:%02d".formatted(row / 60 % 60, row % 60)
                });
    }

    static int half(int row) {
        return row / HALF_CYCLE;
    }

    static boolean charges(int row) {
        return half(row) % 2 == 0;
    }

    static double volt(int row) {
        return (charges(row) ? 0.02 : -0.02) + row * 1e-6;
    }

    static double ampereHour(int seconds) {
        return AMPERE * seconds / 3_600;
    }
}
