package org.provolt.formats.table;

import java.util.Set;

/// Words that say discharge: -1; any other word 0.
record DischargingWords(Set<String> words) implements States {

    @Override
    public double code(String word) {
        return words.contains(word) ? -1 : 0;
    }

    @Override
    public int direction(double code) {
        return (int) code;
    }
}
