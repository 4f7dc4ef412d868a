package org.provolt.local;

/// Something that stops the launcher, said in a sentence that a person can act on.
public final class Trouble extends RuntimeException {

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
