package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.neware.NdaLayout.Kind;
import org.provolt.formats.neware.NdaSurvey.Run;

/// The records of one kind in the order of their numbers, merged from the stretches that are in order. Of equal numbers
/// the one that stands first in the file comes first. Holds one place for each stretch.
final class SlotsInOrder {

    private final Slots slots;
    private final NdaLayout layout;
    private final Kind kind;
    private final PriorityQueue<Cursor> waiting =
            new PriorityQueue<>(Comparator.<Cursor>comparingLong(it -> it.index).thenComparingLong(it -> it.slot));
    private @Nullable Cursor current;

    SlotsInOrder(Slots slots, NdaLayout layout, Kind kind, List<Run> runs) {
        this.slots = slots;
        this.layout = layout;
        this.kind = kind;
        for (Run run : runs) {
            Cursor cursor = new Cursor(run);
            if (cursor.advance()) {
                waiting.add(cursor);
            }
        }
    }

    /// Goes to the next record, or says that there is none.
    boolean next() {
        Cursor before = current;
        if (before != null && before.advance()) {
            waiting.add(before);
        }
        current = waiting.poll();
        return current != null;
    }

    /// The record's place in the file.
    long slot() {
        return java.util.Objects.requireNonNull(current).slot;
    }

    /// The record's number.
    long index() {
        return java.util.Objects.requireNonNull(current).index;
    }

    private final class Cursor {
        private final long end;
        private long slot;
        private long index;

        Cursor(Run run) {
            this.slot = run.first() - 1;
            this.end = run.end();
        }

        boolean advance() {
            for (slot++; slot < end; slot++) {
                ByteBuffer page = slots.page(slot);
                if (layout.kind(page, slots.place(slot)) == kind) {
                    index = layout.index(kind, page, slots.place(slot));
                    return true;
                }
            }
            return false;
        }
    }
}
