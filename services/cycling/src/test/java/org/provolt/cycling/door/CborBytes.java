package org.provolt.cycling.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// CBOR as an instrument's own program writes it, by RFC 8949 and RFC 8746 alone: no library that the service uses.
final class CborBytes {

    private static final int WHOLE_NUMBER = 0x00;
    private static final int BYTES = 0x40;
    private static final int TEXT = 0x60;
    private static final int MAP = 0xA0;
    private static final int TAG = 0xC0;

    static final int FLOAT64_BIG_ENDIAN = 82;
    static final int FLOAT64_LITTLE_ENDIAN = 86;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] batch(String runId, String seriesId, long first, Map<String, double[]> columns, int arrayTag) {
        CborBytes cbor = new CborBytes();
        cbor.head(MAP, 4);
        cbor.text("run_id").text(runId);
        cbor.text("series_id").text(seriesId);
        cbor.text("first_record_index").head(WHOLE_NUMBER, first);
        cbor.text("columns").head(MAP, columns.size());
        columns.forEach((name, values) -> cbor.text(name).array(values, arrayTag));
        return cbor.out.toByteArray();
    }

    private CborBytes text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(TEXT, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private void array(double[] values, int tag) {
        ByteOrder order = tag == FLOAT64_BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(order);
        for (double value : values) {
            bytes.putDouble(value);
        }
        head(TAG, tag);
        head(BYTES, bytes.capacity());
        out.writeBytes(bytes.array());
    }

    private void head(int major, long value) {
        if (value < 24) {
            out.write(major | (int) value);
        } else if (value < 0x100) {
            out.write(major | 24);
            out.write((int) value);
        } else if (value < 0x1_0000) {
            out.write(major | 25);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) value).array());
        } else {
            out.write(major | 26);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) value).array());
        }
    }
}
