package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.List;

/// Choices of some of several numbers, each in their order.
final class Combinations {

    private Combinations() {}

    static List<double[]> of(double[] numbers, int choose) {
        List<double[]> all = new ArrayList<>();
        extend(numbers, 0, new double[choose], 0, all);
        return all;
    }

    private static void extend(double[] numbers, int from, double[] chosen, int count, List<double[]> all) {
        if (count == chosen.length) {
            all.add(chosen.clone());
            return;
        }
        for (int at = from; at < numbers.length; at++) {
            chosen[count] = numbers[at];
            extend(numbers, at + 1, chosen, count + 1, all);
        }
    }
}
