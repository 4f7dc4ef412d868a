package org.provolt.cycling.domain;

/// How far a run is.
public enum RunState {
    RUNNING("running"),
    COMPLETED("completed"),
    ABORTED("aborted");

    private final String text;

    RunState(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `running`.
    @Override
    public String toString() {
        return text;
    }
}
