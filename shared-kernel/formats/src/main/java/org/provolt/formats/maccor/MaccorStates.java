package org.provolt.formats.maccor;

import org.provolt.formats.table.States;

/// Maccor's states are letters: `C` charge, `D` discharge, `R` rest, `S` suspended, `P` pause and others. A state
/// comes out as its letter's number in Unicode.
final class MaccorStates implements States {

    @Override
    public double code(String word) {
        return word.isEmpty() ? Double.NaN : Character.toUpperCase(word.charAt(0));
    }

    @Override
    public int direction(double code) {
        return code == 'C' ? 1 : code == 'D' ? -1 : 0;
    }
}
