package org.provolt.formats.neware;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.reading.ColumnNames;
import org.provolt.formats.reading.RowBlock;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.kernel.Refused;

/// The sensors beside the cell that an `.ndax` holds: its files `…_1.ndc` or `data_AUX_1_0_1.ndc`, in the order of
/// their numbers, which is that in which `TestInfo.xml` lists them.
final class NdaxSensors implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile(".*?_(\\d{1,6})(?:_(\\d{1,6})_(\\d{1,6}))?\\.ndc");
    private static final int MOST = 100;

    private final List<NdcSensor> sensors = new ArrayList<>();

    private NdaxSensors() {}

    static NdaxSensors of(ZipMembers archive, TestInfo info) {
        List<String> names = names(archive);
        if (names.size() > MOST) {
            throw Refused.malformed(
                    "ndax-too-many-sensors", "The file tells of " + names.size() + " sensors beside the cell.");
        }
        NdaxSensors found = new NdaxSensors();
        try {
            for (int order = 0; order < names.size(); order++) {
                found.add(archive, names.get(order), sensor(info, order, names.size()));
            }
        } catch (RuntimeException | Error refusedOrBroken) {
            found.close();
            throw refusedOrBroken;
        }
        return found;
    }

    private void add(ZipMembers archive, String name, TestInfo.Sensor sensor) {
        InputStream in = archive.open(name).orElseThrow();
        sensors.add(NdcSensor.of(NdcFile.open(in, name, NdcFile.Role.SENSOR), name, sensor));
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static List<String> names(ZipMembers archive) {
        return archive.names().stream()
                .filter(NdaxSensors::isName)
                .distinct()
                .sorted(Comparator.comparing(NdaxSensors::numbers, Arrays::compare))
                .toList();
    }

    private static int[] numbers(String name) {
        Matcher found = NAME.matcher(name);
        int[] numbers = new int[3];
        if (found.matches()) {
            for (int group = 1; group <= 3; group++) {
                numbers[group - 1] = found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
            }
        }
        return numbers;
    }

    /// Where the lists differ in length, nobody knows which is which.
    private static TestInfo.Sensor sensor(TestInfo info, int order, int files) {
        return info.sensors().size() == files ? info.sensors().get(order) : new TestInfo.Sensor(order + 1, -1);
    }

    /// Their columns, kept apart from one another.
    List<String> names() {
        ColumnNames unique = new ColumnNames();
        return sensors.stream()
                .flatMap(it -> it.fields().stream())
                .map(it -> unique.unique(it.name()))
                .toList();
    }

    /// Writes their columns for a record, from a place on; not given where a sensor says nothing of it.
    void write(long record, RowBlock block, int firstColumn) {
        int column = firstColumn;
        for (NdcSensor sensor : sensors) {
            boolean says = sensor.to(record);
            for (NewareField field : sensor.fields()) {
                block.set(column++, says ? sensor.value(field) : Double.NaN);
            }
        }
    }

    @Override
    public void close() {
        sensors.forEach(NdcSensor::close);
    }
}
