package org.provolt.analysis.halfcycle;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// The exact lower median of any number of values that are not negative, in constant memory.
///
/// The bits of such doubles sort as the doubles do, so the median's bits are found sixteen at a time: four readings of
/// the values, each counting those that share the bits already known.
final class LowerMedian {

    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private LowerMedian() {}

    /// @param values gives every value, in the same order each time; at least one
    static double of(Consumer<DoubleConsumer> values) {
        long known = 0;
        long rank = -1;
        for (int shift = Long.SIZE - DIGIT_BITS; shift >= 0; shift -= DIGIT_BITS) {
            long[] counts = count(values, known, shift);
            rank = rank < 0 ? (total(counts) - 1) / 2 : rank;
            int digit = 0;
            while (rank >= counts[digit]) {
                rank -= counts[digit++];
            }
            known = known << DIGIT_BITS | digit;
        }
        return Double.longBitsToDouble(known);
    }

    private static long[] count(Consumer<DoubleConsumer> values, long known, int shift) {
        long[] counts = new long[DIGITS];
        values.accept(value -> {
            long digits = Double.doubleToRawLongBits(value) >>> shift;
            if (shift + DIGIT_BITS == Long.SIZE || digits >>> DIGIT_BITS == known) {
                counts[(int) (digits & (DIGITS - 1))]++;
            }
        });
        return counts;
    }

    private static long total(long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}
