package org.provolt.kernel;

/// What the stage of a spectrum rests on.
public enum StageBasis {
    /// Whoever brought the spectrum said it.
    TOLD("told"),
    /// It follows from when the spectrum was begun, beside the run's half cycles.
    DERIVED("derived"),
    /// A person put it right.
    CORRECTED("corrected");

    private final String text;

    StageBasis(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `told`.
    @Override
    public String toString() {
        return text;
    }
}
