package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.provolt.kernel.Columns;

/// Writes an `.mpr` as EC-Lab lays it out, with a settings, a data and a log module.
///
/// @param test    what the file says of itself
/// @param version of the data module: 0, 2, 3 with the header of before EC-Lab 11.50, 10, 11 with the later one
/// @param withLog a running test has no log module yet
public record MprWriter(MadeTest test, int version, boolean withLog) {

    private static final int SETTINGS_BYTES = 0x400;
    private static final int LOG_BYTES = 0x400;
    private static final int COMMENT_AT = 7;
    private static final int LONGEST_COMMENT = 255;
    private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yy");

    /// As EC-Lab 11.50 writes.
    public static MprWriter of(MadeTest test) {
        return new MprWriter(test, 11, true);
    }

    public MprWriter version(int another) {
        return new MprWriter(test, another, withLog);
    }

    public MprWriter withoutLog() {
        return new MprWriter(test, version, false);
    }

    /// The file's bytes.
    ///
    /// @param records columns by EC-Lab's names, of [EcLabColumn]
    public byte[] bytes(Columns records) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("BIO-LOGIC MODULAR FILE\u001a                         ".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(new byte[4]);
        module(file, "VMP Set", "VMP settings", 0, settings());
        module(file, "VMP data", "VMP data", version, data(records));
        if (withLog) {
            module(file, "VMP LOG", "VMP LOG", 0, log());
        }
        return file.toByteArray();
    }

    private boolean since1150() {
        return version >= 10;
    }

    private void module(ByteArrayOutputStream file, String name, String longName, int contentVersion, byte[] content) {
        ByteBuffer header = little(since1150() ? 65 : 57);
        header.put(ascii("MODULE")).put(ascii(pad(name, 10))).put(ascii(pad(longName, 25)));
        if (since1150()) {
            header.putInt(-1).putInt(content.length).putInt(0).putInt(contentVersion == 0 ? 10 : contentVersion);
        } else {
            header.putInt(content.length).putInt(contentVersion);
        }
        header.put(ascii(DAY.format(test.startedAt())));
        file.writeBytes(header.array());
        file.writeBytes(content);
    }

    private byte[] settings() {
        ByteBuffer settings = little(SETTINGS_BYTES);
        settings.put(0, (byte) test.techniqueCode());
        pascal(settings, COMMENT_AT, test.comment());
        return settings.array();
    }

    private byte[] log() {
        ByteBuffer log = little(LOG_BYTES);
        log.put(0x009, (byte) (test.channel() - 1));
        log.putShort(0x0AB, (short) test.channelSerial());
        double days = Duration.between(OLE_EPOCH, test.startedAt()).toMillis() / 86_400_000.0;
        log.putDouble(0x249, days);
        pascal(log, 0x3B7, test.version());
        pascal(log, 0x3CF, test.deviceSerial());
        return log.array();
    }

    private byte[] data(Columns records) {
        List<EcLabColumn> columns =
                records.names().stream().map(EcLabColumn::named).toList();
        ByteBuffer head = head(columns, records.size());
        ByteBuffer rows = little(records.size() * rowBytes(columns));
        for (int row = 0; row < records.size(); row++) {
            putRow(rows, records, columns, row);
        }
        return little(head.capacity() + rows.capacity())
                .put(head.array())
                .put(rows.array())
                .array();
    }

    private ByteBuffer head(List<EcLabColumn> columns, int rows) {
        ByteBuffer head = little(
                switch (version) {
                    case 0 -> 100;
                    case 2 -> 405;
                    case 3 -> 406;
                    default -> 1007;
                });
        head.putInt(rows);
        if (since1150()) {
            head.putShort((short) columns.size());
        } else {
            head.put((byte) columns.size());
        }
        for (EcLabColumn column : columns) {
            if (version == 0) {
                head.put((byte) column.id());
            } else {
                head.putShort((short) column.id());
            }
        }
        return head;
    }

    private static int rowBytes(List<EcLabColumn> columns) {
        boolean flags = columns.stream().anyMatch(it -> it.stored() == EcLabColumn.Stored.FLAG);
        return columns.stream().mapToInt(EcLabColumn::bytes).sum() + (flags ? 1 : 0);
    }

    /// All flags share the byte that stands where the first of them is named.
    private static void putRow(ByteBuffer rows, Columns records, List<EcLabColumn> columns, int row) {
        boolean flagsDone = false;
        for (EcLabColumn column : columns) {
            if (column.stored() != EcLabColumn.Stored.FLAG) {
                column.stored().put(rows, records.at(column.ecLabName(), row));
            } else if (!flagsDone) {
                flagsDone = true;
                rows.put((byte) columns.stream()
                        .filter(it -> it.stored() == EcLabColumn.Stored.FLAG)
                        .mapToInt(it -> it.flagBits(records.at(it.ecLabName(), row)))
                        .sum());
            }
        }
    }

    private static void pascal(ByteBuffer target, int at, String text) {
        byte[] bytes =
                text.substring(0, Math.min(text.length(), LONGEST_COMMENT)).getBytes(StandardCharsets.ISO_8859_1);
        target.put(at, (byte) bytes.length).put(at + 1, bytes);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
