package org.provolt.local;

/// How a command ended, as the number that the shell sees. The numbers stay as they are: scripts rely on them.
/// docs/operator.md says what to do about each.
public enum Ending {
    DONE(0),
    WENT_WRONG(1),
    NOT_UNDERSTOOD(2),
    NO_JDK(10),
    CHECKOUT_INCOMPLETE(11),
    BUILD_FAILED(12),
    PORT_TAKEN(20),
    TOO_LITTLE_MEMORY(21),
    TOO_LITTLE_DISK(22),
    DATA_IN_USE(30),
    DATA_NEWER(31),
    DATA_NOT_WRITABLE(32),
    DATA_NOT_OURS(33),
    REPLAY_DIFFERS(40),
    REPLAY_NOT_COMPARED(41);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
