package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSpansTest {

    private static final int RECORDS = 40;

    private static RecordSpan span(long from, long to) {
        return new RecordSpan(from, to);
    }

    private static RecordSpans spans(RecordSpan... spans) {
        return new RecordSpans(List.of(spans));
    }

    @Test
    void spansThatTouchBecomeOne() {
        assertThat(spans(span(0, 5)).plus(span(5, 9))).isEqualTo(spans(span(0, 9)));
    }

    @Test
    void aSpanTakenOutOfTheMiddleLeavesTwo() {
        assertThat(spans(span(0, 9)).minus(span(3, 5))).isEqualTo(spans(span(0, 3), span(5, 9)));
    }

    @Test
    void spansInOrderAreJoinedWhereTheyOverlap() {
        assertThat(RecordSpans.ofOrdered(List.of(span(0, 4), span(2, 3), span(4, 6), span(8, 9))))
                .isEqualTo(spans(span(0, 6), span(8, 9)));
    }

    @Test
    void recordsThatDoNotBeginAtTheFirstReachNowhere() {
        assertThat(spans(span(1, 9)).endFromZero()).isZero();
    }

    /// Against a bit per record, over random spans.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spansAreSetsOfRecords(long seed) {
        Random random = new Random(seed);
        RecordSpans spans = RecordSpans.NONE;
        BitSet bits = new BitSet();
        for (int step = 0; step < 200; step++) {
            int from = random.nextInt(RECORDS);
            int to = from + 1 + random.nextInt(8);
            boolean add = random.nextBoolean();
            spans = add ? spans.plus(span(from, to)) : spans.minus(span(from, to));
            bits.set(from, to, add);
            assertThat(bitsOf(spans)).isEqualTo(bits);
            assertThat(bitsOf(spans.within(span(10, 30)))).isEqualTo(cut(bits, false));
            assertThat(bitsOf(spans.gapsWithin(span(10, 30)))).isEqualTo(cut(bits, true));
            assertThat(spans.size()).isEqualTo(bits.cardinality());
            assertThat(spans.endFromZero()).isEqualTo(bits.nextClearBit(0));
            assertThat(spans.end()).isEqualTo(bits.length());
        }
    }

    private static BitSet bitsOf(RecordSpans spans) {
        BitSet bits = new BitSet();
        spans.spans().forEach(span -> bits.set((int) span.from(), (int) span.to()));
        return bits;
    }

    private static BitSet cut(BitSet bits, boolean turned) {
        BitSet cut = (BitSet) bits.clone();
        if (turned) {
            cut.flip(0, RECORDS + 20);
        }
        cut.clear(0, 10);
        cut.clear(30, RECORDS + 20);
        return cut;
    }
}
