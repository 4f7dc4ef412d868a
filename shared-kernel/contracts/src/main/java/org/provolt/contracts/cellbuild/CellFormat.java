package org.provolt.contracts.cellbuild;

/// The cell's housing.
public enum CellFormat {
    PRESSURE_CELL("pressure-cell"),
    COIN("coin"),
    POUCH("pouch"),
    OPTICAL_CELL("optical-cell"),
    SWAGELOK("swagelok"),
    OTHER("other");

    private final String text;

    CellFormat(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `pressure-cell`.
    @Override
    public String toString() {
        return text;
    }
}
