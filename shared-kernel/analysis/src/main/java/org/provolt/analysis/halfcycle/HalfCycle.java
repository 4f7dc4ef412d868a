package org.provolt.analysis.halfcycle;

import java.util.OptionalDouble;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.ChargeSource;

/// What was measured on a closed half cycle.
///
/// @param range               where its records are
/// @param chargeAh            charge in its direction, A·h, never negative
/// @param chargeSource        what the charge was read from
/// @param integratedAh        the charge by integration, A·h, for comparison with a counter's
/// @param plateauVoltageVolt  charge-weighted median voltage over the middle of the capacity, V
/// @param midCapacityVoltageVolt voltage at half the capacity, V
/// @param meanVoltageVolt     charge-weighted mean voltage, V
/// @param lowestEarlyVoltageVolt lowest voltage within the first share of the capacity, V
/// @param plateauNoiseVolt    how much the voltage scatters about its line over the middle of the capacity, V
/// @param vendorCycleCount    the cycler's own count at the first record, as it stands there
/// @param holes               holes in the record while current flowed
/// @param uncoveredHoles      those of them that no counter covers: charge is missing
/// @param sourceBreaks        intervals in which the source failed: resets of a counter, holes when integrating
public record HalfCycle(
        HalfCycleRange range,
        Measured chargeAh,
        ChargeSource chargeSource,
        double integratedAh,
        Measured plateauVoltageVolt,
        Measured midCapacityVoltageVolt,
        Measured meanVoltageVolt,
        Measured lowestEarlyVoltageVolt,
        Measured plateauNoiseVolt,
        OptionalDouble vendorCycleCount,
        int holes,
        int uncoveredHoles,
        int sourceBreaks) {

    static HalfCycle withoutValues(HalfCycleRange range, Reason because, OptionalDouble vendorCycleCount) {
        Measured absent = Measured.absent(because);
        return new HalfCycle(
                range,
                absent,
                ChargeSource.INTEGRATED,
                0,
                absent,
                absent,
                absent,
                absent,
                absent,
                vendorCycleCount,
                0,
                0,
                0);
    }

    public Direction direction() {
        return range.direction();
    }
}
