package org.provolt.kernel;

/// What a run's cell is, which decides the half cycle that opens a cycle and what the two are called.
public enum CellConfiguration {
    /// Metal on a bare collector or nucleation layer against metal: plating, then stripping.
    METAL_PLATING("metal-plating"),
    /// Insertion anode against metal: discharge, then charge.
    ANODE_HALF_CELL("anode-half-cell"),
    /// Cathode against metal: charge, then discharge.
    CATHODE_HALF_CELL("cathode-half-cell"),
    /// Cathode against anode: charge, then discharge.
    FULL_CELL("full-cell"),
    /// The same on both sides: whichever comes first, then the other; no Coulombic efficiency.
    SYMMETRIC_CELL("symmetric-cell");

    private final String text;

    CellConfiguration(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `metal-plating`.
    @Override
    public String toString() {
        return text;
    }
}
