package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.provolt.analysis.Measured;
import org.provolt.analysis.charge.ChargeSource;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.kernel.CellConfiguration;

/// Measured half cycles with the values that a test needs.
public final class Halves {

    static final ChargeSource COUNTER = ChargeSource.counter("net_capacity_ah");

    private Halves() {}

    public static HalfCycle half(Direction direction, double chargeAh) {
        return half(direction, Measured.of(chargeAh), 0);
    }

    static HalfCycle half(Direction direction, Measured chargeAh, double volt) {
        return half(range(direction, 0, 1800), chargeAh, volt);
    }

    static HalfCycle half(HalfCycleRange range, Measured chargeAh, double volt) {
        return new HalfCycle(
                range,
                chargeAh,
                COUNTER,
                0,
                Measured.of(volt),
                Measured.of(2 * volt),
                Measured.of(3 * volt),
                Measured.of(4 * volt),
                Measured.of(volt / 100),
                OptionalDouble.of(7),
                0,
                0,
                0);
    }

    static HalfCycleRange range(Direction direction, double firstSecond, double untilSecond) {
        return range(direction, firstSecond, untilSecond, 0, false);
    }

    static HalfCycleRange range(
            Direction direction, double firstSecond, double untilSecond, long missing, boolean clockRanBack) {
        return new HalfCycleRange(
                1,
                direction,
                new RecordPosition(0, 0),
                new RecordPosition(0, 9),
                EndedBy.REVERSAL,
                firstSecond,
                untilSecond,
                5e-6,
                10,
                missing,
                clockRanBack);
    }

    /// Plated, stripped, plated, stripped …, A·h.
    static List<HalfCycle> ofMetal(double... chargesAh) {
        List<HalfCycle> halves = new ArrayList<>();
        for (int at = 0; at < chargesAh.length; at++) {
            halves.add(half(at % 2 == 0 ? Direction.DISCHARGE : Direction.CHARGE, chargesAh[at]));
        }
        return halves;
    }

    public static List<Cycle> metalCycles(double... chargesAh) {
        return Pairing.of(CellConfiguration.METAL_PLATING, ofMetal(chargesAh)).cycles();
    }

    static Cycle metalCycle(HalfCycle plating, HalfCycle stripping) {
        return Pairing.of(CellConfiguration.METAL_PLATING, List.of(plating, stripping))
                .cycles()
                .getFirst();
    }

    /// One cycle of this duration.
    public static Cycle metalCycleLasting(double second, double platedAh, double strippedAh) {
        return metalCycle(
                half(range(Direction.DISCHARGE, 0, second / 2), Measured.of(platedAh), 0),
                half(range(Direction.CHARGE, second / 2, second), Measured.of(strippedAh), 0));
    }
}
