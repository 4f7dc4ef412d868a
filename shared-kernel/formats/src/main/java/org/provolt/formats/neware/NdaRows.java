package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.neware.NdaLayout.Auxiliary;
import org.provolt.formats.neware.NdaLayout.Kind;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// The records of an `.nda` by their numbers, each with what the sensors beside the cell showed.
final class NdaRows implements VendorRows {

    private static final double TENTH_MILLIVOLT = 1e4;
    private static final double TENTH_DEGREE = 10;
    private static final int NO_CHANNEL = -1;

    private final Slots slots;
    private final NdaLayout layout;
    private final NdaSurvey survey;
    private final Repairs repairs;
    private final SlotsInOrder records;
    private final SlotsInOrder sensors;
    private final List<Integer> channels;
    private final List<String> names;
    private boolean sensorsGoOn;
    private long lastIndex = -1;
    private long rows;
    private int range = CurrentRange.OF_THE_CHANNEL;
    private double milliampere;
    private boolean ended;

    NdaRows(Slots slots, NdaHead head, NdaSurvey survey, Repairs repairs) {
        this.slots = slots;
        this.layout = head.layout();
        this.survey = survey;
        this.repairs = repairs;
        this.records = new SlotsInOrder(slots, layout, Kind.MEASUREMENT, survey.measurements());
        this.sensors = new SlotsInOrder(slots, layout, Kind.SENSOR, survey.sensors());
        this.channels = survey.channels();
        this.names = names();
        this.sensorsGoOn = sensors.next();
        this.milliampere = survey.milliampere(range);
        noteDisorder();
    }

    private void noteDisorder() {
        for (int run = 1; run < survey.measurements().size(); run++) {
            repairs.note(
                    "records-out-of-order",
                    "Records stand in another order than that of their numbers: put in order.",
                    survey.inOrder());
        }
    }

    @Override
    public List<String> names() {
        List<String> all = new ArrayList<>(layout.names());
        for (int channel : channels) {
            all.add(NewareColumn.temperature(channel));
            all.add(NewareColumn.auxiliaryVoltage(channel));
        }
        return all;
    }

    @Override
    public Optional<Columns> next() {
        RowBlock block = new RowBlock(names);
        while (!ended && !block.isFull()) {
            ended = !records.next();
            if (!ended && isNew(records.index())) {
                read(block);
            }
        }
        return block.columns();
    }

    private boolean isNew(long index) {
        boolean repeated = index == lastIndex;
        if (repeated) {
            repairs.note("repeated-record", "A record's number is there again: the first of them is taken.", rows);
        }
        lastIndex = index;
        return !repeated;
    }

    private void read(RowBlock block) {
        ByteBuffer page = slots.page(records.slot());
        int place = slots.place(records.slot());
        int told = layout.range(page, place);
        if (told != range) {
            range = told;
            milliampere = survey.milliampere(told);
        }
        for (int column = 0; column < layout.fields().size(); column++) {
            block.set(column, layout.fields().get(column).read(page, place, milliampere));
        }
        if (!channels.isEmpty()) {
            readSensors(block);
        }
        block.endRow();
        rows++;
    }

    /// What the sensors showed at this record; not given where they say nothing.
    private void readSensors(RowBlock block) {
        int first = layout.fields().size();
        for (int column = first; column < names.size(); column++) {
            block.set(column, Double.NaN);
        }
        Auxiliary auxiliary = layout.auxiliary().orElseThrow();
        while (sensorsGoOn && sensors.index() <= lastIndex) {
            if (sensors.index() == lastIndex) {
                ByteBuffer page = slots.page(sensors.slot());
                int place = slots.place(sensors.slot());
                int column = first + 2 * order(Byte.toUnsignedInt(page.get(place + auxiliary.channelAt())));
                block.set(column, page.getShort(place + auxiliary.temperatureAt()) / TENTH_DEGREE);
                block.set(column + 1, page.getInt(place + auxiliary.voltAt()) / TENTH_MILLIVOLT);
            }
            sensorsGoOn = sensors.next();
        }
    }

    private int order(int channel) {
        int order = channels.indexOf(channel);
        if (order == NO_CHANNEL) {
            throw new IllegalStateException("channel " + channel + " was not surveyed");
        }
        return order;
    }

    @Override
    public Optional<Truncation> truncation() {
        return ended && slots.cutOff(0)
                ? Optional.of(new Truncation(
                        rows, Optional.empty(), "The file ends within its records, after " + rows + " of them."))
                : Optional.empty();
    }

    @Override
    public void close() {
        slots.close();
    }
}
