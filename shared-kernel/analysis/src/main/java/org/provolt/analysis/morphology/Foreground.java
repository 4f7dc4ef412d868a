package org.provolt.analysis.morphology;

/// Which side of the threshold is deposit: bright is what the microscope stored as high, also where a palette that
/// inverts shows it dark.
public enum Foreground {
    BRIGHT("bright"),
    DARK("dark");

    private final String text;

    Foreground(String text) {
        this.text = text;
    }

    /// The side as shown.
    Foreground shownIn(Field field) {
        return !field.isShownInverted() ? this : this == BRIGHT ? DARK : BRIGHT;
    }

    @Override
    public String toString() {
        return text;
    }
}
