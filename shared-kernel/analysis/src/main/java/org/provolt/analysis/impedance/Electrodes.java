package org.provolt.analysis.impedance;

/// Between what the impedance was measured, and so what an arc holds.
public enum Electrodes {
    /// Working against counter electrode: every arc holds both electrodes, and the area is taken to be the working
    /// electrode's for both.
    TWO("The arc holds both electrodes of a two-electrode cell."),
    /// Working against a reference electrode.
    THREE("The arc holds the working electrode alone.");

    private final String sentence;

    Electrodes(String sentence) {
        this.sentence = sentence;
    }

    /// What to say beside the value.
    public String sentence() {
        return sentence;
    }
}
