package org.provolt.metrics.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The columns that formulas and conditions read, and how a block of them is kept: an integer whose bits say which are
/// there, then each as little-endian float64.
public final class KeptColumns {

    /// In the order of the bits. More may be added at the end; none may change its place.
    public static final List<String> NAMES = List.of(
            Bdf.TEST_TIME,
            Bdf.VOLTAGE,
            Bdf.CURRENT,
            Bdf.CYCLE_COUNT,
            Bdf.NET_CAPACITY,
            Bdf.CHARGING_CAPACITY,
            Bdf.DISCHARGING_CAPACITY,
            Bdf.CYCLE_CHARGING_CAPACITY,
            Bdf.CYCLE_DISCHARGING_CAPACITY,
            Bdf.STEP_CHARGING_CAPACITY,
            Bdf.STEP_DISCHARGING_CAPACITY,
            Bdf.SURFACE_TEMPERATURE,
            Bdf.TEMPERATURE_T1,
            Bdf.AMBIENT_TEMPERATURE,
            "T1/degC",
            "Temperature/°C",
            "Aux_Temperature_1 (C)");

    /// Those of them from which numbers are computed: a number's input. The others are conditions.
    public static final List<String> INPUTS = NAMES.subList(0, NAMES.indexOf(Bdf.SURFACE_TEMPERATURE));

    /// BDF's, the nearest to the cell first, then those that readers keep under their vendors' names: Neware's,
    /// EC-Lab's
    /// and Arbin's.
    public static final List<String> TEMPERATURES = NAMES.subList(INPUTS.size(), NAMES.size());

    private KeptColumns() {}

    public static byte[] write(Columns columns) {
        List<String> there = NAMES.stream().filter(columns::has).toList();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + there.size() * columns.size() * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        int bits = 0;
        for (String name : there) {
            bits |= 1 << NAMES.indexOf(name);
        }
        bytes.putInt(bits);
        for (String name : there) {
            for (double value : columns.column(name)) {
                bytes.putDouble(value);
            }
        }
        return bytes.array();
    }

    public static Map<String, double[]> read(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        int bits = bytes.getInt();
        int there = Integer.bitCount(bits);
        int size = there == 0 ? 0 : bytes.remaining() / Double.BYTES / there;
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int place = 0; place < NAMES.size(); place++) {
            if ((bits & 1 << place) != 0) {
                double[] values = new double[size];
                bytes.asDoubleBuffer().get(values);
                bytes.position(bytes.position() + size * Double.BYTES);
                columns.put(NAMES.get(place), values);
            }
        }
        return columns;
    }
}
