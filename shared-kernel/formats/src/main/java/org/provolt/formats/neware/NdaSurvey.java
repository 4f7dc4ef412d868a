package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.provolt.formats.neware.NdaLayout.Kind;
import org.provolt.kernel.Refused;

/// What one look through all records of an `.nda` finds, before any of them is read: which stretches are in order,
/// which sensors there are, and that every current range is known.
final class NdaSurvey {

    /// BTS writes blocks that can stand in another order; a file of ever so many is no instrument's.
    private static final int MOST_RUNS = 100_000;

    /// Records one after another whose numbers do not fall.
    ///
    /// @param first its first slot
    /// @param end   one past its last
    record Run(long first, long end) {}

    private final Slots slots;
    private final NdaLayout layout;
    private final int channelRange;
    private final RunList measurements = new RunList();
    private final RunList sensors = new RunList();
    private final BitSet channels = new BitSet();
    private int rangeSeen = CurrentRange.OF_THE_CHANNEL;
    private double milliampere;

    private NdaSurvey(Slots slots, NdaLayout layout, int channelRange) {
        this.slots = slots;
        this.layout = layout;
        this.channelRange = channelRange;
        this.milliampere = CurrentRange.milliampere(channelRange);
    }

    /// @throws Refused `nda-unknown-range-N`, `nda-records-out-of-order`
    static NdaSurvey of(Slots slots, NdaHead head) {
        NdaSurvey survey = new NdaSurvey(slots, head.layout(), head.range());
        for (int region = 0; region < slots.regions(); region++) {
            for (long slot = slots.first(region); slot < slots.end(region); slot++) {
                survey.see(slot);
            }
            survey.measurements.endAt(slots.end(region));
            survey.sensors.endAt(slots.end(region));
        }
        return survey;
    }

    private void see(long slot) {
        ByteBuffer page = slots.page(slot);
        int place = slots.place(slot);
        Kind kind = layout.kind(page, place);
        switch (kind) {
            case MEASUREMENT -> {
                requireKnownRange(page, place);
                measurements.see(slot, layout.index(kind, page, place));
            }
            case SENSOR -> {
                channels.set(Byte.toUnsignedInt(
                        page.get(place + layout.auxiliary().orElseThrow().channelAt())));
                sensors.see(slot, layout.index(kind, page, place));
            }
            case OTHER -> {}
        }
    }

    private void requireKnownRange(ByteBuffer page, int place) {
        int range = layout.range(page, place);
        if (range != rangeSeen) {
            rangeSeen = range;
            milliampere = milliampere(range);
        }
        if (Double.isNaN(milliampere) && layout.ranged() && anyCounts(page, place)) {
            int code = range == CurrentRange.OF_THE_CHANNEL ? channelRange : range;
            throw NewareRefusals.unsupported(
                    "nda-unknown-range-" + code,
                    "What a count of current is worth in the current range " + code
                            + " is not publicly known. BTSDA's export can be read.");
        }
    }

    private boolean anyCounts(ByteBuffer page, int place) {
        return layout.fields().stream().anyMatch(field -> field.ranged() && field.read(page, place, 1) != 0);
    }

    /// What a count of current is worth in a record of this range, mA.
    double milliampere(int range) {
        return CurrentRange.milliampere(range == CurrentRange.OF_THE_CHANNEL ? channelRange : range);
    }

    List<Run> measurements() {
        return List.copyOf(measurements.runs);
    }

    List<Run> sensors() {
        return List.copyOf(sensors.runs);
    }

    /// How many records stand before the first that is out of order.
    long inOrder() {
        return measurements.inOrder;
    }

    /// The channels of sensors beside the cell.
    List<Integer> channels() {
        return channels.stream().boxed().toList();
    }

    /// The ascending stretches of records of one kind.
    private static final class RunList {
        private final List<Run> runs = new ArrayList<>();
        private long first = -1;
        private long last = -1;
        private long lastIndex = -1;
        private long count;
        private long inOrder = -1;

        void see(long slot, long index) {
            if (first >= 0 && index < lastIndex) {
                inOrder = inOrder < 0 ? count : inOrder;
                endAt(last + 1);
            }
            first = first < 0 ? slot : first;
            last = slot;
            lastIndex = index;
            count++;
        }

        void endAt(long end) {
            if (first >= 0) {
                runs.add(new Run(first, end));
                first = -1;
            }
            if (runs.size() > MOST_RUNS) {
                throw Refused.malformed(
                        "nda-records-out-of-order",
                        "The numbers of the records fall more than " + MOST_RUNS + " times.");
            }
        }
    }
}
