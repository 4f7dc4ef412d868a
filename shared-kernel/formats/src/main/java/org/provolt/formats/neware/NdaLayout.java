package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// How the records of one version of `.nda` lie.
///
/// @param recordBytes bytes of one record
/// @param markAt      where the byte lies that tells what kind of record it is
/// @param marks       that byte's values in a record of measurements
/// @param indexAt     where the record's number lies; one of 0 is none
/// @param statusAt    where the step type lies, which is never 0; -1 where a record may be without
/// @param rangeAt     where the code of the current range lies; -1 where the file's head has it
/// @param fields      the columns
/// @param auxiliary   records of sensors beside the cell among the others
record NdaLayout(
        int recordBytes,
        int markAt,
        List<Integer> marks,
        int indexAt,
        int statusAt,
        int rangeAt,
        List<NewareField> fields,
        Optional<Auxiliary> auxiliary) {

    /// A record of a sensor: channel and record number after the mark, a voltage in 0.1 mV, a temperature in 0.1 °C.
    record Auxiliary(int markAt, int mark, int channelAt, int indexAt, int voltAt, int temperatureAt) {}

    /// What a record holds.
    enum Kind {
        MEASUREMENT,
        SENSOR,
        OTHER
    }

    Kind kind(ByteBuffer bytes, int row) {
        int mark = Byte.toUnsignedInt(bytes.get(row + markAt));
        if (marks.contains(mark) && bytes.getInt(row + indexAt) != 0) {
            return statusAt >= 0 && bytes.get(row + statusAt) == 0 ? Kind.OTHER : Kind.MEASUREMENT;
        }
        boolean sensor = auxiliary.isPresent()
                && Byte.toUnsignedInt(bytes.get(row + auxiliary.get().markAt()))
                        == auxiliary.get().mark();
        return sensor ? Kind.SENSOR : Kind.OTHER;
    }

    /// The number of the record, or of the record that a sensor's belongs to.
    long index(Kind kind, ByteBuffer bytes, int row) {
        int at = kind == Kind.SENSOR ? auxiliary.orElseThrow().indexAt() : indexAt;
        return Integer.toUnsignedLong(bytes.getInt(row + at));
    }

    /// The code of the current range, as the record names it.
    int range(ByteBuffer bytes, int row) {
        return rangeAt < 0 ? CurrentRange.OF_THE_CHANNEL : bytes.getInt(row + rangeAt);
    }

    List<String> names() {
        return fields.stream().map(NewareField::name).toList();
    }

    boolean ranged() {
        return fields.stream().anyMatch(NewareField::ranged);
    }
}
