package org.provolt.servicekit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.kernel.Columns;

/// Columns as an object of arrays; in CBOR each array is an RFC 8746 typed array, little-endian float64 (tag 86).
/// A value that the instrument did not give is `null` in JSON and NaN in CBOR.
final class ColumnsJson {

    private static final int FLOAT32_BIG_ENDIAN = 81;
    private static final int FLOAT64_BIG_ENDIAN = 82;
    private static final int FLOAT32_LITTLE_ENDIAN = 85;
    private static final int FLOAT64_LITTLE_ENDIAN = 86;

    private ColumnsJson() {}

    static class Writer extends JsonSerializer<Columns> {
        @Override
        public void serialize(Columns columns, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (String name : columns.names()) {
                out.writeFieldName(name);
                if (out instanceof CBORGenerator cbor) {
                    writeTyped(columns.column(name), cbor);
                } else {
                    writeArray(columns.column(name), out);
                }
            }
            out.writeEndObject();
        }

        private static void writeTyped(double[] values, CBORGenerator out) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asDoubleBuffer().put(values);
            out.writeTag(FLOAT64_LITTLE_ENDIAN);
            out.writeBinary(bytes.array());
        }

        private static void writeArray(double[] values, JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (double value : values) {
                if (Double.isNaN(value)) {
                    out.writeNull();
                } else {
                    out.writeNumber(value);
                }
            }
            out.writeEndArray();
        }
    }

    static class Reader extends JsonDeserializer<Columns> {
        @Override
        public Columns deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.isExpectedStartObjectToken()) {
                context.reportInputMismatch(Columns.class, "the columns are no object of arrays");
            }
            Map<String, double[]> columns = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                double[] values = switch (value) {
                    case START_ARRAY -> array(in, context);
                    case VALUE_EMBEDDED_OBJECT -> typed(in, context);
                    default -> {
                        context.reportInputMismatch(Columns.class, "column %s is no array of numbers", name);
                        yield new double[0];
                    }
                };
                if (columns.put(name, values) != null) {
                    context.reportInputMismatch(Columns.class, "column %s is there twice", name);
                }
            }
            return Columns.of(columns);
        }

        private static double[] array(JsonParser in, DeserializationContext context) throws IOException {
            double[] values = new double[256];
            int size = 0;
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (size == values.length) {
                    values = Arrays.copyOf(values, 2 * size);
                }
                switch (in.currentToken()) {
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values[size++] = in.getDoubleValue();
                    case VALUE_NULL -> values[size++] = Double.NaN;
                    default -> context.reportInputMismatch(Columns.class, "a column holds something else than numbers");
                }
            }
            return Arrays.copyOf(values, size);
        }

        private static double[] typed(JsonParser in, DeserializationContext context) throws IOException {
            int tag = in instanceof CBORParser cbor ? cbor.getCurrentTag() : -1;
            byte[] bytes = in.getBinaryValue();
            ByteBuffer buffer = ByteBuffer.wrap(bytes)
                    .order(
                            tag == FLOAT64_BIG_ENDIAN || tag == FLOAT32_BIG_ENDIAN
                                    ? ByteOrder.BIG_ENDIAN
                                    : ByteOrder.LITTLE_ENDIAN);
            boolean wide = tag == FLOAT64_LITTLE_ENDIAN || tag == FLOAT64_BIG_ENDIAN;
            boolean narrow = tag == FLOAT32_LITTLE_ENDIAN || tag == FLOAT32_BIG_ENDIAN;
            int width = wide ? Double.BYTES : Float.BYTES;
            if ((!wide && !narrow) || bytes.length % width != 0) {
                context.reportInputMismatch(Columns.class, "a column is no RFC 8746 array of floating-point numbers");
            }
            double[] values = new double[bytes.length / width];
            for (int row = 0; row < values.length; row++) {
                values[row] = wide ? buffer.getDouble() : buffer.getFloat();
            }
            return values;
        }
    }
}
