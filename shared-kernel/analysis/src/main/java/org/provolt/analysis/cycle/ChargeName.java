package org.provolt.analysis.cycle;

import org.provolt.analysis.halfcycle.Direction;
import org.provolt.kernel.CellConfiguration;

/// What the charge of a half cycle is called where people and programs see it.
public enum ChargeName {
    PLATED("plated_capacity_ah"),
    STRIPPED("stripped_capacity_ah"),
    CHARGED("charged_capacity_ah"),
    DISCHARGED("discharged_capacity_ah");

    private final String text;

    ChargeName(String text) {
        this.text = text;
    }

    public static ChargeName of(CellConfiguration configuration, Direction direction) {
        boolean charge = direction == Direction.CHARGE;
        return switch (configuration) {
            case METAL_PLATING -> charge ? STRIPPED : PLATED;
            case ANODE_HALF_CELL, CATHODE_HALF_CELL, FULL_CELL, SYMMETRIC_CELL -> charge ? CHARGED : DISCHARGED;
        };
    }

    /// The name on the wire, such as `plated_capacity_ah`.
    @Override
    public String toString() {
        return text;
    }
}
