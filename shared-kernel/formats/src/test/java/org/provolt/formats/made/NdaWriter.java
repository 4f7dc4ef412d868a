package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes an `.nda` as BTS lays it out.
///
/// @param version  the format's: 5 to 8, 14 to 24, 26 to 29, 130
/// @param bts91    in version 130, whether BTS 9.1 wrote it, else 9.0
/// @param range    code of the current range, in the head and in every record that names one
/// @param pointers whether the head tells where the records are
/// @param sensors  how many sensors beside the cell
public record NdaWriter(int version, boolean bts91, int range, boolean pointers, int sensors) {

    private static final int HEAD = 2_048;
    private static final int CHANNEL_BLOCK = 42;
    private static final int BTS9_HEAD = 1_024;
    private static final Map<Integer, Double> MILLIAMPERE = Map.of(1, 1e-4, 5, 1e-4, 10, 1e-3, 100, 1e-2, -5, 1e-5);
    private static final double HOUR = 3_600;

    public static NdaWriter of(int version) {
        return new NdaWriter(version, true, 5, true, 0);
    }

    /// Version 130 by BTS 9.0.
    public static NdaWriter bts90() {
        return new NdaWriter(130, false, 5, true, 0);
    }

    public NdaWriter range(int code) {
        return new NdaWriter(version, bts91, code, pointers, sensors);
    }

    public NdaWriter withoutPointers() {
        return new NdaWriter(version, bts91, range, false, sensors);
    }

    /// Each shows 20 °C and a tenth more with each record.
    public NdaWriter withSensors(int number) {
        return new NdaWriter(version, bts91, range, pointers, number);
    }

    /// A file of so many [galvanostatic][NewareRecord#galvanostatic] records.
    public byte[] galvanostatic(int rows) {
        return bytes(
                IntStream.range(0, rows).mapToObj(NewareRecord::galvanostatic).toList());
    }

    public byte[] bytes(List<NewareRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, records.size(), records.stream());
        return out.toByteArray();
    }

    /// Writes records as they come, in that order.
    public void write(OutputStream out, int rows, Stream<NewareRecord> records) {
        try {
            out.write(head(rows));
            if (!bts9()) {
                out.write(first());
            }
            ByteBuffer record = little(recordBytes());
            java.util.Iterator<NewareRecord> each = records.iterator();
            while (each.hasNext()) {
                NewareRecord one = each.next();
                out.write(record(record.clear(), one));
                for (int channel = 1; channel <= sensors; channel++) {
                    out.write(sensor(channel, one.index()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean bts9() {
        return version == 130;
    }

    private int recordBytes() {
        if (bts9()) {
            return bts91 ? 56 : 88;
        }
        return version <= 8 ? 59 : 86;
    }

    private byte[] head(int rows) {
        ByteBuffer head = little(bts9() ? BTS9_HEAD : HEAD + CHANNEL_BLOCK);
        head.put("NEWARE20261102".getBytes(StandardCharsets.US_ASCII)).put((byte) version);
        long bytes = (long) rows * (1 + sensors) * recordBytes();
        if (bts9()) {
            head.putLong(82, pointers ? BTS9_HEAD : 0).putLong(90, pointers ? bytes : 0);
            head.put(258, "9.1.5.7.20240403.R5".getBytes(StandardCharsets.US_ASCII));
        } else {
            head.putInt(16, HEAD).putInt(20, CHANNEL_BLOCK).putInt(HEAD + 26, range);
            head.put(300, "BTSServer(R3)-8.0.0.390".getBytes(StandardCharsets.US_ASCII));
            head.putInt(64, pointers ? head.capacity() : 0).putInt(68, pointers ? (int) (bytes + recordBytes()) : 0);
        }
        return head.array();
    }

    /// What stands before the records, in the place of one.
    private byte[] first() {
        ByteBuffer first = little(recordBytes());
        return version <= 8
                ? first.put((byte) 0xFF).putInt(1).array()
                : first.put((byte) 0xAA).putInt(2, 1).array();
    }

    private byte[] record(ByteBuffer bytes, NewareRecord one) {
        java.util.Arrays.fill(bytes.array(), (byte) 0);
        if (bts9()) {
            return bts91 ? bts91(bytes, one) : bts90(bytes, one);
        }
        return version <= 8 ? unsigned(bytes, one) : counted(bytes, one);
    }

    private double counts(double milli) {
        return Math.rint(milli / MILLIAMPERE.getOrDefault(range, 1.0));
    }

    private byte[] unsigned(ByteBuffer bytes, NewareRecord one) {
        return bytes.put((byte) (version == 7 ? 0x55 : 0))
                .putInt((int) one.index())
                .putInt(version % 2 == 0 ? one.cycle() : one.cycle() - 1)
                .put((byte) one.step())
                .put((byte) one.type())
                .putInt((int) (one.stepMillis() / 1_000))
                .putInt((int) Math.round(one.volt() * 1e4))
                .putInt((int) counts(one.milliampere()))
                .putLong(31, (long) counts((one.chargedMah() + one.dischargedMah()) * HOUR))
                .putLong(47, one.utcMillis() / 1_000)
                .array();
    }

    private byte[] counted(ByteBuffer bytes, NewareRecord one) {
        bytes.put((byte) 0x55)
                .put((byte) 0)
                .putInt((int) one.index())
                .putInt(one.cycle() - 1)
                .putShort((short) one.step())
                .put((byte) one.type())
                .put((byte) one.stepNumber())
                .putLong(one.stepMillis())
                .putInt((int) Math.round(one.volt() * 1e4))
                .putInt((int) counts(one.milliampere()))
                .putLong(38, (long) counts(one.chargedMah() * HOUR))
                .putLong(46, (long) counts(one.dischargedMah() * HOUR))
                .putInt(78, range);
        if (version < 26) {
            return bytes.putLong(70, one.utcMillis() / 1_000).array();
        }
        LocalDateTime clock = LocalDateTime.ofEpochSecond(one.utcMillis() / 1_000, 0, ZoneOffset.UTC);
        return bytes.position(70)
                .putShort((short) clock.getYear())
                .put((byte) clock.getMonthValue())
                .put((byte) clock.getDayOfMonth())
                .put((byte) clock.getHour())
                .put((byte) clock.getMinute())
                .put((byte) clock.getSecond())
                .array();
    }

    private static byte[] bts90(ByteBuffer bytes, NewareRecord one) {
        return bytes.putInt(0x07005012)
                .putInt(0x06018155)
                .put(9, (byte) one.step())
                .put(10, (byte) one.type())
                .putInt(16, (int) one.index())
                .putLong(28, one.stepMillis() * 1_000)
                .putFloat(36, (float) one.volt())
                .putFloat(40, (float) one.milliampere())
                .putFloat(52, (float) (one.chargedMah() * HOUR))
                .putFloat(60, (float) (one.dischargedMah() * HOUR))
                .putLong(68, one.utcMillis() * 1_000)
                .array();
    }

    private static byte[] bts91(ByteBuffer bytes, NewareRecord one) {
        long test = one.utcMillis() - NewareRecord.STARTED_MILLIS;
        return bytes.putShort((short) 0x0655)
                .put((byte) one.step())
                .put((byte) one.type())
                .putInt(43)
                .putInt((int) one.index())
                .putInt((int) (test / 1_000))
                .putInt((int) (test % 1_000) * 1_000_000)
                .putFloat((float) one.milliampere())
                .putFloat((float) one.volt())
                .putFloat((float) ((one.chargedMah() - one.dischargedMah()) * HOUR))
                .putFloat(0)
                .putInt(one.cycle() - 1)
                .putInt(0)
                .putInt((int) (one.utcMillis() / 1_000))
                .putInt((int) (one.utcMillis() % 1_000) * 1_000_000)
                .putFloat(20 + one.index() / 10f)
                .array();
    }

    private byte[] sensor(int channel, long index) {
        int before = bts9() ? 4 : 0;
        return little(recordBytes())
                .put(before, (byte) 0x65)
                .put(before + 1, (byte) channel)
                .putInt(before + 2, (int) index)
                .putInt(before + 22, 12_345)
                .putShort(before + 34, (short) (200 + index))
                .array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
