package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.CellConfiguration;

/// How far the voltage must dip before metal nucleates, beyond what its growth needs:
/// `|lowest V within the first 20 % of the plated charge| − |plateau|`, V.
///
/// The plateau is the charge-weighted median over the middle 20–80 % of the capacity. Absent when fewer than 10 records
/// with current lie in that first part, and for any configuration but metal plating. Slightly negative where the
/// voltage falls throughout and there is no spike.
/// Source: A. Pei et al., Nano Lett. 17 (2017) 1132, doi:10.1021/acs.nanolett.6b04755.
public final class NucleationOverpotential {

    public static final Algorithm ALGORITHM = new Algorithm("nucleation-overpotential", 1);

    private NucleationOverpotential() {}

    public static Measured volt(Cycle cycle) {
        if (cycle.configuration() != CellConfiguration.METAL_PLATING) {
            return Measured.absent(Reason.NOT_A_PLATING);
        }
        return cycle.opening()
                .lowestEarlyVoltageVolt()
                .with(cycle.opening().plateauVoltageVolt(), (lowest, plateau) -> Math.abs(lowest) - Math.abs(plateau));
    }
}
