package org.provolt.servicekit.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// A record's headers as bytes, exactly as they were: names, values, order, repeats and nulls.
public final class HeaderBytes {

    private HeaderBytes() {}

    public static byte[] write(Iterable<Header> headers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Header header : headers) {
                out.writeUTF(header.key());
                out.writeInt(header.value() == null ? -1 : header.value().length);
                if (header.value() != null) {
                    out.write(header.value());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static List<Header> read(byte[] bytes) {
        List<Header> headers = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                String key = in.readUTF();
                int length = in.readInt();
                headers.add(new RecordHeader(key, length < 0 ? null : in.readNBytes(length)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return headers;
    }
}
