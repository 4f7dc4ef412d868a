package org.provolt.cycling.domain;

import java.util.Arrays;
import java.util.Optional;

/// How far a run is.
public enum RunState {
    RUNNING("running"),
    COMPLETED("completed"),
    ABORTED("aborted");

    private final String text;

    RunState(String text) {
        this.text = text;
    }

    /// The state of that name on the wire.
    public static Optional<RunState> of(String text) {
        return Arrays.stream(values()).filter(state -> state.text.equals(text)).findFirst();
    }

    /// The name on the wire, such as `running`.
    @Override
    public String toString() {
        return text;
    }
}
