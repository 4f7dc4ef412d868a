package org.provolt.agent;

/// What a person has to mend before the agent can work, as a sentence.
final class Trouble extends RuntimeException {

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
