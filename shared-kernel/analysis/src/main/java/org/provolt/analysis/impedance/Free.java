package org.provolt.analysis.impedance;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The parameters that are free to move.
final class Free {

    private Free() {}

    static int[] of(BitSet held, int count) {
        return IntStream.range(0, count).filter(at -> !held.get(at)).toArray();
    }

    static double[] pick(double[] all, int[] free) {
        return IntStream.of(free).mapToDouble(at -> all[at]).toArray();
    }

    static double[] put(double[] all, int[] free, double[] moved) {
        double[] together = all.clone();
        for (int at = 0; at < free.length; at++) {
            together[free[at]] = moved[at];
        }
        return together;
    }
}
