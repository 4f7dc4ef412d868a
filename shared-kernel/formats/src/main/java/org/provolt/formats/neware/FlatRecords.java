package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.neware.NewareField.Calendar;
import org.provolt.formats.neware.NewareField.Plain;
import org.provolt.formats.neware.NewareField.Ranged;
import org.provolt.formats.reading.NumberType;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;

/// Records that stand in `data.ndc` whole, as versions 2 and 5 write them.
final class FlatRecords implements NdaxRecords {

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final int RANGE_AFTER_INDEX = 74;

    private final NdcFile data;
    private final int indexAt;
    private final List<NewareField> fields;
    private final Repairs repairs;
    private long lastNumber;
    private long rows;
    private double milliampere;
    private boolean first;
    private Optional<String> unknownRange = Optional.empty();

    private FlatRecords(NdcFile data, int entryBytes, int indexAt, Repairs repairs) {
        this.data = data.entriesOf(entryBytes);
        this.indexAt = indexAt;
        this.fields = fields(indexAt);
        this.repairs = repairs;
        this.first = next();
        unknownRange.ifPresent(code -> {
            throw NewareRefusals.unsupported(
                    "ndc-unknown-range" + code,
                    "What a count of current is worth in the current range " + code.substring(1)
                            + " is not publicly known. BTSDA's export can be read.");
        });
    }

    /// The reader of a version that has whole records.
    static Optional<NdaxRecords> of(NdcFile data, Repairs repairs) {
        return switch (data.version()) {
            case 2 -> Optional.of(new FlatRecords(data, 94, 8, repairs));
            case 5 -> Optional.of(new FlatRecords(data, 87, 1, repairs));
            default -> Optional.empty();
        };
    }

    private static List<NewareField> fields(int index) {
        return List.of(
                new Plain(NewareColumn.DATA_POINT, NumberType.U4, index),
                new Plain(NewareColumn.CYCLE_INDEX, NumberType.U4, index + 4, 1, 1),
                new Plain(NewareColumn.STEP_INDEX, NumberType.U1, index + 8),
                new Plain(NewareColumn.STEP_TYPE, NumberType.U1, index + 9),
                new Plain(NewareColumn.STEP_TIME, NumberType.I8, index + 15, 1e3),
                new Plain(NewareColumn.VOLTAGE, NumberType.I4, index + 23, 1e4),
                new Ranged(NewareColumn.CURRENT, NumberType.I4, index + 27, 1),
                new Ranged(NewareColumn.CHARGED, NumberType.I8, index + 35, SECONDS_PER_HOUR),
                new Ranged(NewareColumn.DISCHARGED, NumberType.I8, index + 43, SECONDS_PER_HOUR),
                new Ranged(NewareColumn.CHARGED_ENERGY, NumberType.I8, index + 51, SECONDS_PER_HOUR),
                new Ranged(NewareColumn.DISCHARGED_ENERGY, NumberType.I8, index + 59, SECONDS_PER_HOUR),
                new Calendar(NewareColumn.LOCAL, index + 67));
    }

    @Override
    public List<String> names() {
        return fields.stream().map(NewareField::name).toList();
    }

    /// Where the record lies that was read ahead, it is the next.
    @Override
    public boolean next() {
        if (first) {
            first = false;
            return true;
        }
        while (unknownRange.isEmpty() && data.next()) {
            long number = number();
            if (number == 0) {
                continue;
            }
            if (number == lastNumber) {
                repairs.note("repeated-record", "A record's number is there again: the first of them is taken.", rows);
                continue;
            }
            if (number < lastNumber) {
                repairs.note("record-number-falls", "The number of a record falls: left where it stands.", rows);
            }
            lastNumber = number;
            return isUnderstood();
        }
        return false;
    }

    private boolean isUnderstood() {
        int range = data.bytes().getInt(data.at() + indexAt + RANGE_AFTER_INDEX);
        milliampere = CurrentRange.milliampere(range);
        boolean understood = !Double.isNaN(milliampere)
                || fields.stream().noneMatch(field -> field.ranged() && field.read(data.bytes(), data.at(), 1) != 0);
        if (understood) {
            rows++;
        } else {
            unknownRange = Optional.of("-" + range);
        }
        return understood;
    }

    @Override
    public long number() {
        return Integer.toUnsignedLong(data.bytes().getInt(data.at() + indexAt));
    }

    @Override
    public void write(RowBlock block) {
        for (int column = 0; column < fields.size(); column++) {
            block.set(column, fields.get(column).read(data.bytes(), data.at(), milliampere));
        }
    }

    @Override
    public Optional<String> brokenOff() {
        return unknownRange
                .map(code -> "What a count of current is worth in the current range " + code.substring(1)
                        + " is not publicly known: read up to there.")
                .or(() -> data.isBroken()
                        ? Optional.of("data.ndc breaks off after " + rows + " records.")
                        : Optional.empty());
    }

    @Override
    public AcquisitionStart start() {
        if (!first) {
            return new AcquisitionStart.NotTold();
        }
        double second = fields.getLast().read(data.bytes(), data.at(), 1);
        double passed = fields.get(4).read(data.bytes(), data.at(), 1);
        return NewareNda.start(NewareColumn.LOCAL, second - passed);
    }

    @Override
    public void close() {
        data.close();
    }
}
