package org.provolt.formats.neware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.neware.NdaLayout.Auxiliary;
import org.provolt.formats.neware.NewareField.Calendar;
import org.provolt.formats.neware.NewareField.Plain;
import org.provolt.formats.neware.NewareField.Ranged;
import org.provolt.formats.neware.NewareField.SecondsAndNanos;
import org.provolt.formats.neware.NewareField.Sum;
import org.provolt.formats.reading.NumberType;
import org.provolt.kernel.Refused;

/// The layouts of `.nda` that somebody has checked against real files. Sources: docs/formats.md.
final class NdaLayouts {

    private static final int MEASUREMENT = 0x55;
    private static final int SENSOR = 0x65;
    private static final double TENTH_MILLIVOLT = 1e4;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double MILLIS = 1e3;
    private static final double MICROS = 1e6;

    private NdaLayouts() {}

    /// The layout of a version up to 29.
    static NdaLayout of(int version) {
        return switch (version) {
            case 5, 7 -> unsigned(1);
            case 6, 8 -> unsigned(0);
            case 14, 16, 17, 20, 22, 23, 24 -> counted(new Plain(NewareColumn.UTC, NumberType.I8, 70));
            case 26, 28, 29 -> counted(new Calendar(NewareColumn.LOCAL, 70));
            default -> throw unknown(version);
        };
    }

    static Refused unknown(int version) {
        return NewareRefusals.unsupported(
                "nda-unknown-version-" + version,
                "This is version " + version + " of .nda. Nobody has published a layout of it that was checked against"
                        + " a real file. BTSDA's export can be read.");
    }

    /// One capacity without a sign; times in whole seconds.
    private static NdaLayout unsigned(int firstCycle) {
        return new NdaLayout(
                59,
                0,
                List.of(0, MEASUREMENT),
                1,
                -1,
                -1,
                List.of(
                        new Plain(NewareColumn.DATA_POINT, NumberType.U4, 1),
                        new Plain(NewareColumn.CYCLE_INDEX, NumberType.U4, 5, 1, firstCycle),
                        new Plain(NewareColumn.STEP_INDEX, NumberType.U1, 9),
                        new Plain(NewareColumn.STEP_TYPE, NumberType.U1, 10),
                        new Plain(NewareColumn.STEP_TIME, NumberType.U4, 11),
                        new Plain(NewareColumn.VOLTAGE, NumberType.I4, 15, TENTH_MILLIVOLT),
                        new Ranged(NewareColumn.CURRENT, NumberType.I4, 19, 1),
                        new Ranged(NewareColumn.UNSIGNED_CAPACITY, NumberType.I8, 31, SECONDS_PER_HOUR),
                        new Ranged(NewareColumn.UNSIGNED_ENERGY, NumberType.I8, 39, SECONDS_PER_HOUR),
                        new Plain(NewareColumn.UTC, NumberType.I8, 47)),
                Optional.empty());
    }

    /// A capacity for each direction.
    private static NdaLayout counted(NewareField clock) {
        return new NdaLayout(
                86,
                0,
                List.of(MEASUREMENT),
                2,
                12,
                78,
                List.of(
                        new Plain(NewareColumn.DATA_POINT, NumberType.U4, 2),
                        new Plain(NewareColumn.CYCLE_INDEX, NumberType.U4, 6, 1, 1),
                        new Plain(NewareColumn.STEP_INDEX, NumberType.U2, 10),
                        new Plain(NewareColumn.STEP_TYPE, NumberType.U1, 12),
                        new Plain(NewareColumn.STEP_CHANGES, NumberType.U1, 13),
                        new Plain(NewareColumn.STEP_TIME, NumberType.I8, 14, MILLIS),
                        new Plain(NewareColumn.VOLTAGE, NumberType.I4, 22, TENTH_MILLIVOLT),
                        new Ranged(NewareColumn.CURRENT, NumberType.I4, 26, 1),
                        new Ranged(NewareColumn.CHARGED, NumberType.I8, 38, SECONDS_PER_HOUR),
                        new Ranged(NewareColumn.DISCHARGED, NumberType.I8, 46, SECONDS_PER_HOUR),
                        new Ranged(NewareColumn.CHARGED_ENERGY, NumberType.I8, 54, SECONDS_PER_HOUR),
                        new Ranged(NewareColumn.DISCHARGED_ENERGY, NumberType.I8, 62, SECONDS_PER_HOUR),
                        clock),
                Optional.of(new Auxiliary(0, SENSOR, 1, 2, 22, 34)));
    }

    /// Version 130 of BTS 9.0. Of its two capacities one is 0; public readers disagree which.
    static NdaLayout bts90() {
        return new NdaLayout(
                88,
                4,
                List.of(MEASUREMENT),
                16,
                10,
                -1,
                List.of(
                        new Plain(NewareColumn.DATA_POINT, NumberType.U4, 16),
                        new Plain(NewareColumn.STEP_INDEX, NumberType.U1, 9),
                        new Plain(NewareColumn.STEP_TYPE, NumberType.U1, 10),
                        new Plain(NewareColumn.STEP_TIME, NumberType.I8, 28, MICROS),
                        new Plain(NewareColumn.VOLTAGE, NumberType.F4, 36),
                        new Plain(NewareColumn.CURRENT, NumberType.F4, 40),
                        new Sum(
                                NewareColumn.UNSIGNED_CAPACITY,
                                new Plain(NewareColumn.CHARGED, NumberType.F4, 52, SECONDS_PER_HOUR),
                                new Plain(NewareColumn.DISCHARGED, NumberType.F4, 60, SECONDS_PER_HOUR)),
                        new Sum(
                                NewareColumn.UNSIGNED_ENERGY,
                                new Plain(NewareColumn.CHARGED_ENERGY, NumberType.F4, 56, SECONDS_PER_HOUR),
                                new Plain(NewareColumn.DISCHARGED_ENERGY, NumberType.F4, 64, SECONDS_PER_HOUR)),
                        new Plain(NewareColumn.UTC, NumberType.I8, 68, MICROS)),
                Optional.of(new Auxiliary(4, SENSOR, 5, 6, 26, 38)));
    }

    /// Version 130 of BTS 9.1: records of a length of their own, with a temperature in those of 56 bytes or more.
    static NdaLayout bts91(int recordBytes) {
        List<NewareField> fields = new ArrayList<>(List.of(
                new Plain(NewareColumn.DATA_POINT, NumberType.U4, 8),
                new Plain(NewareColumn.CYCLE_INDEX, NumberType.U4, 36, 1, 1),
                new Plain(NewareColumn.STEP_INDEX, NumberType.U1, 2),
                new Plain(NewareColumn.STEP_TYPE, NumberType.U1, 3),
                new SecondsAndNanos(NewareColumn.TOTAL_TIME, 12),
                new Plain(NewareColumn.VOLTAGE, NumberType.F4, 24),
                new Plain(NewareColumn.CURRENT, NumberType.F4, 20),
                new Plain(NewareColumn.SIGNED_CAPACITY, NumberType.F4, 28, SECONDS_PER_HOUR),
                new Plain(NewareColumn.SIGNED_ENERGY, NumberType.F4, 32, SECONDS_PER_HOUR),
                new SecondsAndNanos(NewareColumn.UTC, 44)));
        if (recordBytes >= 56) {
            fields.add(new Plain(NewareColumn.temperature(1), NumberType.F4, 52));
        }
        return new NdaLayout(recordBytes, 0, List.of(MEASUREMENT), 8, 3, -1, List.copyOf(fields), Optional.empty());
    }
}
