package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.CellConfiguration;

/// Version 2 of the [NucleationOverpotential], told beside it: `plateau − lowest V within the first 20 % of the plated
/// charge`, V, each with its sign.
///
/// Where both voltages are negative it is version 1 to the bit. Version 1 takes magnitudes, so it is wrong where they
/// are not: a dip from +20 mV to +10 mV is −10 mV by version 1, one from +10 mV to −5 mV is −5 mV. A plating's voltage
/// stands above zero where the instrument's offset is greater than the overpotential, as in cells of little resistance
/// at small currents. A dip is downwards in any case: plating is the negative current.
///
/// Absent as version 1 is. Source: A. Pei et al., Nano Lett. 17 (2017) 1132, doi:10.1021/acs.nanolett.6b04755, who
/// measure from the plateau to the bottom of the dip.
public final class SignedNucleationOverpotential {

    public static final Algorithm ALGORITHM = new Algorithm(NucleationOverpotential.ALGORITHM.name(), 2);

    private SignedNucleationOverpotential() {}

    public static Measured volt(Cycle cycle) {
        if (cycle.configuration() != CellConfiguration.METAL_PLATING) {
            return Measured.absent(Reason.NOT_A_PLATING);
        }
        return cycle.opening()
                .lowestEarlyVoltageVolt()
                .with(cycle.opening().plateauVoltageVolt(), (lowest, plateau) -> plateau - lowest);
    }
}
