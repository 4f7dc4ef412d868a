package org.provolt.e2e.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/// How an instrument may write a batch: as JSON, or as CBOR with the columns as RFC 8746 arrays of float64.
public enum Encoding {
    JSON("application/json"),
    CBOR_LITTLE_ENDIAN("application/cbor"),
    CBOR_BIG_ENDIAN("application/cbor");

    /// RFC 8746, section 2.1: IEEE 754 binary64, big and little endian.
    private static final int FLOAT64_BIG_ENDIAN = 82;

    private static final int FLOAT64_LITTLE_ENDIAN = 86;

    private final String mediaType;

    Encoding(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes(Batch batch) {
        return switch (this) {
            case JSON -> json(batch);
            case CBOR_LITTLE_ENDIAN -> cbor(batch, FLOAT64_LITTLE_ENDIAN, ByteOrder.LITTLE_ENDIAN);
            case CBOR_BIG_ENDIAN -> cbor(batch, FLOAT64_BIG_ENDIAN, ByteOrder.BIG_ENDIAN);
        };
    }

    private static byte[] json(Batch batch) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("run_id", batch.runId());
        message.put("series_id", batch.seriesId());
        message.put("first_record_index", batch.firstRecordIndex());
        message.put("columns", batch.columns());
        try {
            return new ObjectMapper().writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] cbor(Batch batch, int tag, ByteOrder order) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = new CBORFactory().createGenerator(bytes)) {
            cbor.writeStartObject();
            cbor.writeStringField("run_id", batch.runId());
            cbor.writeStringField("series_id", batch.seriesId());
            cbor.writeNumberField("first_record_index", batch.firstRecordIndex());
            cbor.writeObjectFieldStart("columns");
            for (Map.Entry<String, double[]> column : batch.columns().entrySet()) {
                ByteBuffer values = ByteBuffer.allocate(column.getValue().length * Double.BYTES)
                        .order(order);
                values.asDoubleBuffer().put(column.getValue());
                cbor.writeFieldName(column.getKey());
                cbor.writeTag(tag);
                cbor.writeBinary(values.array());
            }
            cbor.writeEndObject();
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
