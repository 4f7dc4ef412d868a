package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.neware.NewareField.Plain;
import org.provolt.formats.reading.NumberType;

/// What a sensor beside the cell showed, record by record: one `.ndc` of the archive.
final class NdcSensor implements AutoCloseable {

    private static final int TEMPERATURE = 103;
    private static final int SET_TEMPERATURE = 335;
    private static final int HUMIDITY = 345;
    private static final int VOLTAGE = 102;
    private static final int KIND_65 = 0x65;
    private static final int KIND_74 = 0x74;
    private static final double TENTH_MILLIVOLT = 1e4;
    private static final double TENTH_DEGREE = 10;

    /// @param entryBytes bytes of an entry
    /// @param indexAt    where it says which record it belongs to; -1 where its place tells
    private record Layout(int entryBytes, int indexAt, List<NewareField> fields) {}

    private static final int BY_PLACE = -1;

    private final NdcFile file;
    private final Layout layout;
    private boolean goesOn;
    private long record;

    private NdcSensor(NdcFile file, Layout layout) {
        this.file = file.entriesOf(layout.entryBytes());
        this.layout = layout;
        advance();
    }

    /// @throws org.provolt.kernel.Refused `ndc-unknown-version-N`
    static NdcSensor of(NdcFile file, String name, TestInfo.Sensor sensor) {
        Layout layout = layout(file, sensor).orElseThrow(() -> NdcVersion.unknown(file, name));
        return new NdcSensor(file, layout);
    }

    private static Optional<Layout> layout(NdcFile file, TestInfo.Sensor sensor) {
        int id = sensor.id();
        return switch (file.version()) {
            case 2 -> Optional.of(indexed(94, 8, id));
            case 5 -> Optional.of(indexed(87, 1, id));
            case 11 -> ofKind(file, id, true);
            case 16 -> ofKind(file, id, false);
            case 14, 17 -> Optional.of(new Layout(4, BY_PLACE, List.of(new Plain(measured(sensor), NumberType.F4, 0))));
            default -> Optional.empty();
        };
    }

    private static Layout indexed(int entryBytes, int index, int id) {
        return new Layout(
                entryBytes,
                index,
                List.of(
                        new Plain(NewareColumn.auxiliaryVoltage(id), NumberType.I4, index + 23, TENTH_MILLIVOLT),
                        new Plain(NewareColumn.temperature(id), NumberType.I2, index + 33, TENTH_DEGREE),
                        new Plain(setTemperature(id), NumberType.I2, index + 35, TENTH_DEGREE)));
    }

    private static Optional<Layout> ofKind(NdcFile file, int id, boolean kind74) {
        int kind = file.firstByte();
        if (kind == KIND_74 && kind74) {
            return Optional.of(new Layout(
                    88, 1, List.of(new Plain(NewareColumn.temperature(id), NumberType.I2, 35, TENTH_DEGREE))));
        }
        return kind == KIND_65 || kind < 0
                ? Optional.of(new Layout(
                        7,
                        BY_PLACE,
                        List.of(
                                new Plain(NewareColumn.auxiliaryVoltage(id), NumberType.F4, 1, TENTH_MILLIVOLT),
                                new Plain(NewareColumn.temperature(id), NumberType.I2, 5, TENTH_DEGREE))))
                : Optional.empty();
    }

    private static String measured(TestInfo.Sensor sensor) {
        return switch (sensor.type()) {
            case TEMPERATURE -> NewareColumn.temperature(sensor.id());
            case SET_TEMPERATURE -> setTemperature(sensor.id());
            case HUMIDITY -> "H" + sensor.id() + "/%";
            case VOLTAGE -> NewareColumn.auxiliaryVoltage(sensor.id());
            default -> "Aux" + sensor.id() + " of type " + sensor.type();
        };
    }

    private static String setTemperature(int id) {
        return "t" + id + "/degC";
    }

    List<NewareField> fields() {
        return layout.fields();
    }

    private void advance() {
        goesOn = file.next();
        if (goesOn) {
            record = layout.indexAt() == BY_PLACE
                    ? file.number() + 1
                    : Integer.toUnsignedLong(file.bytes().getInt(file.at() + layout.indexAt()));
        }
    }

    /// Goes on to a record's entry, and says whether there is one.
    boolean to(long number) {
        while (goesOn && record < number) {
            advance();
        }
        return goesOn && record == number;
    }

    /// A column's value at the entry.
    double value(NewareField field) {
        return field.read(file.bytes(), file.at(), 1);
    }

    @Override
    public void close() {
        file.close();
    }
}
