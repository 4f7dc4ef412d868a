package org.provolt.local;

/// Something that stops the launcher, said in a sentence that a person can act on.
public final class Trouble extends RuntimeException {

    private final Ending ending;

    public Trouble(String sentence) {
        this(Ending.WENT_WRONG, sentence);
    }

    public Trouble(Ending ending, String sentence) {
        super(sentence);
        this.ending = ending;
    }

    public Trouble(String sentence, Throwable cause) {
        this(Ending.WENT_WRONG, sentence, cause);
    }

    public Trouble(Ending ending, String sentence, Throwable cause) {
        super(sentence, cause);
        this.ending = ending;
    }

    /// With what the launcher ends.
    public Ending ending() {
        return ending;
    }
}
