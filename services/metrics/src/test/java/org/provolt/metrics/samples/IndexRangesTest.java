package org.provolt.metrics.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexRangesTest {

    private static IndexRanges ranges(long... bounds) {
        List<IndexRange> ranges = new ArrayList<>();
        for (int at = 0; at < bounds.length; at += 2) {
            ranges.add(new IndexRange(bounds[at], bounds[at + 1]));
        }
        return IndexRanges.of(ranges);
    }

    @Test
    void rangesThatTouchAreOne() {
        assertThat(ranges(5, 9, 1, 5)).isEqualTo(ranges(1, 9));
    }

    @Test
    void whatIsTakenOutOfTheMiddleLeavesBothSides() {
        assertThat(ranges(1, 9).without(ranges(3, 5))).isEqualTo(ranges(1, 3, 5, 9));
    }

    @Test
    void whatIsCommonIsInBoth() {
        assertThat(ranges(1, 9).and(ranges(0, 2, 8, 12))).isEqualTo(ranges(1, 2, 8, 9));
    }

    @Test
    void aSetHoldsItsParts() {
        assertThat(ranges(1, 9).holds(ranges(1, 2, 8, 9))).isTrue();
    }

    @Test
    void aSetDoesNotHoldWhatLiesBesideIt() {
        assertThat(ranges(1, 9).holds(ranges(8, 10))).isFalse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theyAreSetsOfRecords(long seed) {
        Random random = new Random(seed);
        IndexRanges one = any(random);
        IndexRanges other = any(random);
        BitSet both = bits(one);
        both.and(bits(other));
        BitSet either = bits(one);
        either.or(bits(other));
        BitSet rest = bits(one);
        rest.andNot(bits(other));
        assertThat(bits(one.and(other))).isEqualTo(both);
        assertThat(bits(one.or(other))).isEqualTo(either);
        assertThat(bits(one.without(other))).isEqualTo(rest);
        assertThat(one.count()).isEqualTo(bits(one).cardinality());
    }

    private static IndexRanges any(Random random) {
        List<IndexRange> ranges = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            int from = random.nextInt(50);
            ranges.add(new IndexRange(from, from + 1 + random.nextInt(10)));
        }
        return IndexRanges.of(ranges);
    }

    private static BitSet bits(IndexRanges ranges) {
        BitSet bits = new BitSet();
        ranges.ranges().forEach(range -> bits.set((int) range.from(), (int) range.to()));
        return bits;
    }
}
