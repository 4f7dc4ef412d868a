package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;

/// Voltage hysteresis, or polarization: `ΔV_k = V_charge,k − V_discharge,k`, V; in a metal cell strip less plate.
///
/// V by one of three conventions ([VoltageConvention]); they differ by the shape of the curve, so the convention is
/// always named. In a symmetric cell too. Absent for an incomplete cycle and where a voltage is absent.
public final class VoltageHysteresis {

    public static final Algorithm ALGORITHM = new Algorithm("voltage-hysteresis", 1);

    private VoltageHysteresis() {}

    public static Measured volt(Cycle cycle, VoltageConvention convention) {
        return volt(cycle, Direction.CHARGE, convention)
                .with(volt(cycle, Direction.DISCHARGE, convention), (charge, discharge) -> charge - discharge);
    }

    private static Measured volt(Cycle cycle, Direction direction, VoltageConvention convention) {
        return cycle.half(direction).map(convention::volt).orElse(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }
}
