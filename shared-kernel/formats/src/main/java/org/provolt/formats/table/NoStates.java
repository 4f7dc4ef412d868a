package org.provolt.formats.table;

/// For vendors that write no state.
public final class NoStates implements States {

    @Override
    public double code(String word) {
        return Double.NaN;
    }

    @Override
    public int direction(double code) {
        return 0;
    }
}
