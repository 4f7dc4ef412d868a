package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an `.ndax` as BTS lays it out.
///
/// @param version   of its `.ndc` files: 2, 5, 11, 14, 16, 17
/// @param toldEvery in versions from 11 on, of how many records in a step one is told with time and charge, and the
///                  step's first two and last; 1 for all
/// @param sensors   how many sensors beside the cell
public record NdaxWriter(int version, int toldEvery, int sensors) {

    private static final int RANGE = 5;
    private static final double MILLIAMPERE = 1e-4;
    private static final double HOUR = 3_600;

    public static NdaxWriter of(int version) {
        return new NdaxWriter(version, 1, 0);
    }

    public NdaxWriter tellingEvery(int records) {
        return new NdaxWriter(version, records, sensors);
    }

    /// Each shows 20 °C and a tenth more with each record.
    public NdaxWriter withSensors(int number) {
        return new NdaxWriter(version, toldEvery, number);
    }

    /// A file of so many [galvanostatic][NewareRecord#galvanostatic] records.
    public byte[] galvanostatic(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, rows, NewareRecord::galvanostatic);
        return out.toByteArray();
    }

    /// @param record by its row, from 0
    public void write(OutputStream out, int rows, IntFunction<NewareRecord> record) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            text(zip, "TestInfo.xml", testInfo());
            text(
                    zip,
                    "VersionInfo.xml",
                    "<root><config><ZwjVersion SvrVer=\"BTSServer(R3)-8.0.0.390\" /></config></root>");
            member(zip, "data.ndc", () -> data(zip, rows, record));
            if (version >= 11) {
                member(zip, "data_step.ndc", () -> steps(zip, rows, record));
                member(zip, "data_runInfo.ndc", () -> times(zip, rows, record));
            }
            for (int sensor = 1; sensor <= sensors; sensor++) {
                member(zip, "data_AUX_" + sensor + "_0_1.ndc", () -> sensor(zip, rows));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something that writes a member.
    private interface Writing {
        void write() throws IOException;
    }

    private static void member(ZipOutputStream zip, String name, Writing writing) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NewareRecord.STARTED_MILLIS);
        zip.putNextEntry(entry);
        writing.write();
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        member(
                zip,
                name,
                () -> zip.write(
                        ("<?xml version=\"1.0\" encoding=\"GB2312\"?>" + text).getBytes(StandardCharsets.US_ASCII)));
    }

    private String testInfo() {
        StringBuilder text = new StringBuilder(
                "<root><config><TestInfo DevID=\"21\" UnitID=\"0\" ChlID=\"80\"" + " TestGuid=\"MADE\">");
        for (int sensor = 1; sensor <= sensors; sensor++) {
            text.append("<Aux")
                    .append(sensor)
                    .append(" AuxID=\"")
                    .append(sensor)
                    .append("\" ChlType=\"103\" />");
        }
        return text.append("</TestInfo></config></root>").toString();
    }

    private void data(OutputStream out, int rows, IntFunction<NewareRecord> record) throws IOException {
        NdcBlocks blocks = new NdcBlocks(out, 1, version, version == 2 ? 94 : version == 5 ? 87 : 8);
        for (int row = 0; row < rows; row++) {
            NewareRecord one = record.apply(row);
            if (version <= 5) {
                flat(blocks.entry(), version == 2 ? 8 : 1, one);
            } else {
                boolean plus = version == 14 || version == 17;
                blocks.entry()
                        .putFloat((float) (plus ? one.volt() : one.volt() * 1e4))
                        .putFloat((float) (plus ? one.milliampere() / 1e3 : one.milliampere()));
            }
        }
        blocks.end();
    }

    private static void flat(ByteBuffer entry, int at, NewareRecord one) {
        LocalDateTime clock = LocalDateTime.ofEpochSecond(one.utcMillis() / 1_000, 0, ZoneOffset.UTC);
        entry.put(0, (byte) 0x55)
                .putInt(at, (int) one.index())
                .putInt(at + 4, one.cycle() - 1)
                .put(at + 8, (byte) one.step())
                .put(at + 9, (byte) one.type())
                .putLong(at + 15, one.stepMillis())
                .putInt(at + 23, (int) Math.round(one.volt() * 1e4))
                .putInt(at + 27, (int) Math.rint(one.milliampere() / MILLIAMPERE))
                .putLong(at + 35, (long) Math.rint(one.chargedMah() * HOUR / MILLIAMPERE))
                .putLong(at + 43, (long) Math.rint(one.dischargedMah() * HOUR / MILLIAMPERE))
                .putShort(at + 67, (short) clock.getYear())
                .put(at + 69, (byte) clock.getMonthValue())
                .put(at + 70, (byte) clock.getDayOfMonth())
                .put(at + 71, (byte) clock.getHour())
                .put(at + 72, (byte) clock.getMinute())
                .put(at + 73, (byte) clock.getSecond())
                .putInt(at + 74, RANGE);
    }

    private void steps(OutputStream out, int rows, IntFunction<NewareRecord> record) throws IOException {
        NdcBlocks blocks = new NdcBlocks(out, 7, version, version >= 16 ? 100 : 37);
        int step = 0;
        for (int row = 0; row < rows; row++) {
            NewareRecord one = record.apply(row);
            if (one.stepNumber() != step) {
                step = one.stepNumber();
                blocks.entry().putInt(one.cycle() - 1).putInt(one.step()).put(24, (byte) one.type());
            }
        }
        blocks.end();
    }

    private void times(OutputStream out, int rows, IntFunction<NewareRecord> record) throws IOException {
        NdcBlocks blocks = new NdcBlocks(out, 0x12, version, version >= 16 ? 100 : version == 11 ? 47 : 55);
        for (int row = 0; row < rows; row++) {
            NewareRecord one = record.apply(row);
            boolean second = row > 0 && record.apply(row - 1).stepMillis() == 0;
            boolean last = row + 1 == rows || record.apply(row + 1).stepNumber() != one.stepNumber();
            if (one.stepMillis() == 0 || second || last || row % toldEvery == 0) {
                told(blocks.entry(), one);
            }
        }
        blocks.end();
    }

    private void told(ByteBuffer entry, NewareRecord one) {
        double unit = version == 14 || version == 17 ? 1e-3 : HOUR;
        entry.putInt((int) one.stepMillis())
                .put((byte) 0)
                .putFloat((float) (one.chargedMah() * unit))
                .putFloat((float) (one.dischargedMah() * unit))
                .putInt(29, one.stepMillis() == 0 ? 0 : one.spacingMillis())
                .putInt(33, (int) (one.utcMillis() / 1_000))
                .putInt(37, one.stepNumber() * 7)
                .putInt(41, (int) one.index())
                .putShort(45, (short) (one.utcMillis() % 1_000));
    }

    private void sensor(OutputStream out, int rows) throws IOException {
        boolean plain = version == 14 || version == 17;
        int bytes = version == 2 ? 94 : version == 5 ? 87 : plain ? 4 : 7;
        NdcBlocks blocks = new NdcBlocks(out, 5, version, bytes);
        for (int row = 0; row < rows; row++) {
            int tenths = 200 + row + 1;
            ByteBuffer entry = blocks.entry();
            if (plain) {
                entry.putFloat(tenths / 10f);
            } else if (version <= 5) {
                int at = version == 2 ? 8 : 1;
                entry.put(0, (byte) 0x65).putInt(at, row + 1).putShort(at + 33, (short) tenths);
            } else {
                entry.put((byte) 0x65).putFloat(12_345).putShort((short) tenths);
            }
        }
        blocks.end();
    }
}
