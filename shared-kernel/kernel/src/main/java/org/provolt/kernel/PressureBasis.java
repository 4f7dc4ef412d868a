package org.provolt.kernel;

/// What a pressure rests on, best first.
public enum PressureBasis {
    /// Readings of a load cell while the test ran.
    LOAD_CELL("load-cell"),
    /// Measured when it was set.
    MEASURED("measured"),
    /// Set, not measured.
    SET("set"),
    /// Assumed, as in a coin cell.
    ASSUMED("assumed");

    private final String text;

    PressureBasis(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `load-cell`.
    @Override
    public String toString() {
        return text;
    }
}
