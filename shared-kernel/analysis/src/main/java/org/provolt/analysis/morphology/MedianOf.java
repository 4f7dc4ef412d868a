package org.provolt.analysis.morphology;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The median of numbers that are not kept: found digit by digit, 16 bits at a time, since the bits of numbers that are
/// not negative stand in the numbers' order. A field of 50 million pixels would else be sorted in 800 MB.
final class MedianOf {

    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int HIGHEST = Long.SIZE - DIGIT_BITS;

    private MedianOf() {}

    /// Of an even number the higher of the two in the middle; 0 of none.
    ///
    /// @param distance of those that are there, never negative
    static double distances(int count, IntPredicate there, IntToDoubleFunction distance) {
        long rank = IntStream.range(0, count).filter(there).count() / 2;
        long bits = 0;
        for (int shift = HIGHEST; shift >= 0; shift -= DIGIT_BITS) {
            int[] digits = digits(count, there, distance, bits, shift);
            int digit = 0;
            while (digit < DIGITS - 1 && rank >= digits[digit]) {
                rank -= digits[digit];
                digit++;
            }
            bits = bits << DIGIT_BITS | digit;
        }
        double found = Double.longBitsToDouble(bits);
        return Double.isNaN(found) ? 0 : found;
    }

    /// How often each digit follows the ones that were found.
    private static int[] digits(int count, IntPredicate there, IntToDoubleFunction distance, long found, int shift) {
        int[] digits = new int[DIGITS];
        for (int at = 0; at < count; at++) {
            if (there.test(at)) {
                long bits = Double.doubleToLongBits(distance.applyAsDouble(at));
                if (shift == HIGHEST || bits >>> (shift + DIGIT_BITS) == found) {
                    digits[(int) (bits >>> shift) & (DIGITS - 1)]++;
                }
            }
        }
        return digits;
    }
}
