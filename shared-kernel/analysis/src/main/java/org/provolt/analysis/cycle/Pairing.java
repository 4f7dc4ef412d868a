package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

/// Pairs half cycles into cycles by the cell configuration, never by the cycler's columns.
///
/// Plating or discharge opens a cycle of a metal cell and of an anode half cell, charge one of a cathode half cell and
/// of a full cell; in a symmetric cell whichever comes first. A leading half cycle of the other kind belongs to no
/// cycle and is reported. A last half cycle without its partner is an incomplete cycle.
/// Alternative: discharge over charge of the cycler's own cycle, as most tools print it, which turns a metal cell's
/// efficiency upside down (185.5 % for 53.92 %).
public final class Pairing {

    public static final Algorithm ALGORITHM = new Algorithm("pairing", 1);

    /// @param cycles  in order, numbered from 1; only the last can be incomplete
    /// @param leading the half cycle before the first cycle, of the kind that closes one
    public record Paired(List<Cycle> cycles, Optional<HalfCycle> leading) {}

    private Pairing() {}

    /// @param halfCycles closed ones of a run, in order; directions alternate
    public static Paired of(CellConfiguration configuration, List<HalfCycle> halfCycles) {
        boolean strayFirst = !halfCycles.isEmpty()
                && !opens(configuration, halfCycles.getFirst().direction());
        List<Cycle> cycles = new ArrayList<>();
        for (int at = strayFirst ? 1 : 0; at < halfCycles.size(); at += 2) {
            Optional<HalfCycle> closing =
                    at + 1 < halfCycles.size() ? Optional.of(halfCycles.get(at + 1)) : Optional.empty();
            cycles.add(new Cycle(cycles.size() + 1, configuration, halfCycles.get(at), closing));
        }
        return new Paired(List.copyOf(cycles), strayFirst ? Optional.of(halfCycles.getFirst()) : Optional.empty());
    }

    /// Whether a half cycle of this direction opens a cycle.
    public static boolean opens(CellConfiguration configuration, Direction direction) {
        return switch (configuration) {
            case METAL_PLATING, ANODE_HALF_CELL -> direction == Direction.DISCHARGE;
            case CATHODE_HALF_CELL, FULL_CELL -> direction == Direction.CHARGE;
            case SYMMETRIC_CELL -> true;
        };
    }
}
