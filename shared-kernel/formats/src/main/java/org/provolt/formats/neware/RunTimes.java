package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.provolt.formats.reading.NumberType;

/// `data_runInfo.ndc`: time, charge and step of some of the records, in order.
final class RunTimes implements AutoCloseable {

    static final String NAME = "data_runInfo.ndc";

    private static final double MILLIS = 1e3;

    /// What is told of one record.
    ///
    /// @param record        its number, from 1
    /// @param second        since the step began
    /// @param chargedMah    in the step, mA·h; so the others, mW·h
    /// @param spacingSecond from one record to the next from here on
    /// @param utcSecond     since 1970
    /// @param step          how many steps have begun, from 1
    record Entry(
            long record,
            double second,
            double chargedMah,
            double dischargedMah,
            double chargedMwh,
            double dischargedMwh,
            double spacingSecond,
            double utcSecond,
            long step) {}

    private final NdcFile file;
    private final double perMah;
    private long lastRecord;
    private int lastStepMark;
    private long steps;
    private long passedOver;

    RunTimes(NdcFile file) {
        NdcVersion version = NdcVersion.of(file, NAME);
        this.file = file.entriesOf(version.timesBytes());
        this.perMah = version.perMilliampereHour();
    }

    /// The next entry; one that says again what an earlier one said is passed over.
    Optional<Entry> next() {
        while (file.next()) {
            ByteBuffer bytes = file.bytes();
            int at = file.at();
            long record = Integer.toUnsignedLong(bytes.getInt(at + 41));
            int stepMark = bytes.getInt(at + 37);
            if (steps == 0 || stepMark != lastStepMark) {
                lastStepMark = stepMark;
                steps++;
            }
            if (record > lastRecord) {
                lastRecord = record;
                return Optional.of(entry(bytes, at, record));
            }
            passedOver++;
        }
        return Optional.empty();
    }

    private Entry entry(ByteBuffer bytes, int at, long record) {
        return new Entry(
                record,
                NumberType.U4.read(bytes, at) / MILLIS,
                charge(bytes, at + 5),
                charge(bytes, at + 9),
                charge(bytes, at + 13),
                charge(bytes, at + 17),
                Math.max(0, bytes.getInt(at + 29) / MILLIS),
                NumberType.U4.read(bytes, at + 33) + NumberType.U2.read(bytes, at + 45) / MILLIS,
                steps);
    }

    /// Some versions count what flows out as negative.
    private double charge(ByteBuffer bytes, int at) {
        return Math.abs(bytes.getFloat(at)) / perMah;
    }

    /// How many entries were passed over.
    long passedOver() {
        return passedOver;
    }

    boolean isBroken() {
        return file.isBroken();
    }

    @Override
    public void close() {
        file.close();
    }
}
