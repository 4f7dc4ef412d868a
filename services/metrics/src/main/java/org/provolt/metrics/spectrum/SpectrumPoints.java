package org.provolt.metrics.spectrum;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.store.Sha256;

/// The points of a spectrum, and how they are kept and digested: frequency, real and imaginary part, one column after
/// the other, each as little-endian float64.
public final class SpectrumPoints {

    static final List<String> NAMES = List.of(Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE);

    private SpectrumPoints() {}

    static byte[] write(Columns columns) {
        ByteBuffer bytes = ByteBuffer.allocate(NAMES.size() * columns.size() * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (String name : NAMES) {
            for (double value : columns.column(name)) {
                bytes.putDouble(value);
            }
        }
        return bytes.array();
    }

    public static Columns read(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        int size = kept.length / Double.BYTES / NAMES.size();
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String name : NAMES) {
            double[] values = new double[size];
            for (int point = 0; point < size; point++) {
                values[point] = bytes.getDouble();
            }
            columns.put(name, values);
        }
        return Columns.of(columns);
    }

    /// SHA-256 in hex, over the spectrum's identity as text and its points as they are kept.
    static String digest(SpectrumId spectrumId, byte[] kept) {
        MessageDigest digest = Sha256.begin();
        digest.update(spectrumId.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(kept);
        return Sha256.hex(digest);
    }
}
