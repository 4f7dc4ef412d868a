package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.provolt.formats.bdf.BdfParquetWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

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
                MadeExcel97.of(MadeWorkbook.of("Channel_1-001", arbin(rows))),
                MadeArbinDatabase.of(points(rows)),
                neware(rows).parted(",").bytes(),
                MadeWorkbook.of("record", neware(rows)).bytes(),
                MadeExcel97.of(MadeWorkbook.of("record", neware(rows))),
                newareInLayers(rows),
                landt(rows).parted(",").bytes(),
                MadeWorkbook.of("Record-Tab", landt(rows)).bytes(),
                bdf(rows).parted(",").bytes(),
                bdfParquet(rows));
    }

    /// Time, voltage and current of the same test, as Provolt exports it.
    public static byte[] bdfParquet(int rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BdfParquetWriter writer = new BdfParquetWriter(file);
        writer.write(Columns.of(Map.of(
                Bdf.TEST_TIME, IntStream.range(0, rows).asDoubleStream().toArray(),
                Bdf.VOLTAGE,
                        IntStream.range(0, rows)
                                .mapToDouble(MadeCyclerTables::volt)
                                .toArray(),
                Bdf.CURRENT,
                        IntStream.range(0, rows)
                                .mapToDouble(row -> charges(row) ? AMPERE : -AMPERE)
                                .toArray())));
        writer.finish();
        return file.toByteArray();
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

    /// BTSDA's flat export; its counters begin again with each step.
    public static MadeTable neware(int rows) {
        return MadeTable.of(
                        "DataPoint",
                        "Cycle Index",
                        "Step Index",
                        "Step Type",
                        "Time",
                        "Total Time",
                        "Current(mA)",
                        "Voltage(V)",
                        "Chg. Cap.(mAh)",
                        "DChg. Cap.(mAh)",
                        "Date")
                .rows(rows, row -> new Object[] {
                    row + 1,
                    1 + row / (2 * HALF_CYCLE),
                    1 + half(row) % 2,
                    charges(row) ? "CC Chg" : "CC DChg",
                    span(row % HALF_CYCLE),
                    span(row),
                    1e3 * (charges(row) ? AMPERE : -AMPERE),
                    volt(row),
                    charges(row) ? 1e3 * ampereHour(row % HALF_CYCLE) : 0,
                    charges(row) ? 0 : 1e3 * ampereHour(row % HALF_CYCLE),
                    "2026-11-13 10:%02d:%02d.250".formatted(row / 60 % 60, row % 60)
                });
    }

    /// BTSDA's export of cycles, steps and records; a cycle's line holds its first step.
    public static byte[] newareInLayers(int rows) {
        StringBuilder text = new StringBuilder("Cycle Index,Chg. Cap.(Ah),DChg. Cap.(Ah)\n"
                + ",Step Index,Step Number,Step Type,Step Time,Capacity(Ah)\n"
                + ",,DataPoint,Time,Total Time,Current(A),Voltage(V),Capacity(Ah),Date\n");
        for (int row = 0; row < rows; row++) {
            if (row % HALF_CYCLE == 0) {
                text.append(charges(row) ? (1 + row / (2 * HALF_CYCLE)) + ",0.1,0.1" : "")
                        .append(",%d,%d,%s,00:00:24,0.1\n"
                                .formatted(1 + half(row) % 2, 1 + half(row), charges(row) ? "CC Chg" : "CC DChg"));
            }
            text.append(",,%d,%s,%s,%s,%s,%s,2026-11-13 10:%02d:%02d\n"
                    .formatted(
                            row + 1,
                            span(row % HALF_CYCLE),
                            span(row),
                            charges(row) ? AMPERE : -AMPERE,
                            volt(row),
                            ampereHour(row % HALF_CYCLE),
                            row / 60 % 60,
                            row % 60));
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// LANDT's export; its one counter begins again when the current turns.
    public static MadeTable landt(int rows) {
        return MadeTable.of(
                        "Record",
                        "TestTime/Sec",
                        "StepTime/Sec",
                        "Current/mA",
                        "Capacity/mAh",
                        "Voltage/V",
                        "AuxTemp/dC.",
                        "SysTime",
                        "Cycle-Index",
                        "Step-Index",
                        "Step-State")
                .rows(rows, row -> new Object[] {
                    row + 1,
                    row,
                    row % HALF_CYCLE,
                    1e3 * (charges(row) ? AMPERE : -AMPERE),
                    1e3 * ampereHour(row % HALF_CYCLE),
                    volt(row),
                    "-",
                    "2026-11-13 10:%02d:%02d".formatted(row / 60 % 60, row % 60),
                    1 + row / (2 * HALF_CYCLE),
                    1 + half(row) % 2,
                    charges(row) ? "RateC" : "RateD"
                });
    }

    /// BDF's labels.
    public static MadeTable bdf(int rows) {
        return MadeTable.of("Test Time / s", "Voltage / V", "Current / A", "Cycle Count / 1", "Unix Time / s")
                .rows(rows, row -> new Object[] {
                    row, volt(row), charges(row) ? AMPERE : -AMPERE, 1 + row / (2 * HALF_CYCLE), 1_700_000_000 + row
                });
    }

    private static String span(int seconds) {
        return "%02d:%02d:%02d.000".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
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
