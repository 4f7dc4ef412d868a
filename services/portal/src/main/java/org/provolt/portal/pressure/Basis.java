package org.provolt.portal.pressure;

import java.util.List;

/// How a pressure is known, in a word and in a sentence.
public enum Basis {
    MEASURED("measured", "Measured", "The load cell was read when the pressure was set. Give what it showed."),
    SET("set", "Set", "The fixture was set to it and nobody read it back."),
    ASSUMED(
            "assumed",
            "Assumed",
            "Nothing set or measured it, as in a coin cell. Say below on what it rests, such as the spring's force.");

    /// In the order in which they are to be preferred.
    static final List<Basis> ALL = List.of(values());

    private final String value;
    private final String text;
    private final String sentence;

    Basis(String value, String text, String sentence) {
        this.value = value;
        this.text = text;
        this.sentence = sentence;
    }

    /// As it stands in the JSON.
    public String getValue() {
        return value;
    }

    public String getText() {
        return text;
    }

    public String getSentence() {
        return sentence;
    }

    /// What a basis means; the word itself where it is none of ours.
    static String meaning(String value) {
        return switch (value) {
            case "measured" -> "read from the load cell when it was set";
            case "set" -> "set on the fixture, not read back";
            case "assumed" -> "assumed, neither set nor measured";
            default -> value;
        };
    }
}
