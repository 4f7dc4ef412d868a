package org.provolt.formats.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.formats.bdf.BdfParquetWriter;
import org.provolt.formats.made.MadeFile;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// BDF as Parquet, as three writers write it. The files in `/parquet` hold one made test of 400 records at 2 Hz: the
/// voltage is missing in every 37th, the current turns after 200. `arrow-rs-…` were written by arrow-rs (parquet-wasm
/// 0.7.2), `hyparquet-…` by hyparquet-writer 0.17.0.
class BdfParquetTest {

    private static final int ROWS = 400;
    private static final double BEGAN = 1_793_610_000;

    @TempDir
    private Path folder;

    private static byte[] file(String name) {
        String resource = "/parquet/" + name + ".parquet";
        try (InputStream in = Objects.requireNonNull(BdfParquetTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrow-rs-snappy",
                "arrow-rs-zstd-v2",
                "arrow-rs-zstd-v2-groups",
                "arrow-rs-gzip-plain",
                "arrow-rs-lz4",
                "arrow-rs-split-and-delta",
                "hyparquet-snappy"
            })
    void everyWritersRecordsAreRead(String name) {
        AllRecords records = read(file(name));
        assertThat(records.description().format()).isEqualTo("bdf-parquet");
        assertThat(records.size()).isEqualTo(ROWS);
        assertThat(records.report().truncation()).isEmpty();
        for (int row = 0; row < ROWS; row++) {
            assertThat(records.column(Bdf.TEST_TIME)[row]).isEqualTo(row * 0.5);
            assertThat(records.column(Bdf.VOLTAGE)[row])
                    .isEqualTo(Double.valueOf(row % 37 == 36 ? Double.NaN : 3.5 + row % 50 / 100.0));
            assertThat(records.column(Bdf.CURRENT)[row]).isEqualTo(row < 200 ? 0.001 : -0.001);
            assertThat(records.column(Bdf.CYCLE_COUNT)[row]).isEqualTo(1 + row / 100);
            assertThat(records.column(Bdf.UNIX_TIME)[row]).isCloseTo(BEGAN + row * 0.5, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrow-rs-snappy", "arrow-rs-zstd-v2-groups", "arrow-rs-lz4", "arrow-rs-split-and-delta"})
    void numbersOfEveryKindKeepTheirValues(String name) {
        AllRecords records = read(file(name));
        for (int row = 0; row < ROWS; row++) {
            assertThat(records.column(Bdf.STEP_COUNT)[row])
                    .isEqualTo(Double.valueOf(row % 4 == 3 ? Double.NaN : 1 + row / 50));
            assertThat(records.column(Bdf.RECORD_INDEX)[row]).isEqualTo(row);
            assertThat(records.column(Bdf.CHARGING_CAPACITY)[row]).isEqualTo(row * 0.25);
            assertThat(records.column("Logged")[row]).isEqualTo(row % 3 == 0 ? 1 : 0);
            assertThat(records.column("Saved local/s")[row]).isCloseTo(row * 0.5, within(1e-9));
        }
    }

    @Test
    void theReportSaysWhatIsNoNumber() {
        AllRecords records = read(file("arrow-rs-snappy"));
        assertThat(records.report().refused()).extracting(it -> it.vendor()).containsExactly("Step Type");
        assertThat(records.description().formatVersion()).contains("1 row groups", "parquet-rs");
        assertThat(records.description().acquisitionStart().toString())
                .contains(java.time.Instant.ofEpochSecond((long) BEGAN).toString());
    }

    @Test
    void aPageThatIsPackedOtherwiseIsRefused() {
        Damage.assertRefused(folder, file("arrow-rs-brotli"), "parquet-unknown-codec-4");
    }

    private static Columns records(int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        Random random = new Random(5);
        columns.put(
                Bdf.TEST_TIME,
                java.util.stream.IntStream.range(0, rows).asDoubleStream().toArray());
        columns.put(
                Bdf.VOLTAGE,
                random.doubles(rows).map(it -> it < 0.1 ? Double.NaN : it).toArray());
        columns.put(Bdf.CURRENT, random.doubles(rows).toArray());
        columns.put("Rcmp/Ohm", random.doubles(rows).toArray());
        return Columns.of(columns);
    }

    private static byte[] written(Columns records) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BdfParquetWriter writer = new BdfParquetWriter(file);
        writer.write(records);
        writer.finish();
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 130_000})
    void whatProvoltExportsComesBackToTheBit(int rows) {
        AllRecords read = read(written(records(rows)));
        assertThat(read.columns()).isEqualTo(records(rows));
    }

    @Test
    void theTextOfTheSameRecordsIsTheSameSeries() {
        StringBuilder text = new StringBuilder();
        new BdfCsvWriter(text).write(records(50));
        AllRecords fromText = read(text.toString().getBytes(StandardCharsets.UTF_8));
        AllRecords fromParquet = read(written(records(50)));
        assertThat(fromParquet.series().fingerprint())
                .isEqualTo(fromText.series().fingerprint());
    }

    @Test
    void aTableThatIsNotBdfIsRefused() {
        Columns other = Columns.of(Map.of("a", new double[] {1, 2}));
        Damage.assertRefused(folder, written(other), "unknown-format");
    }

    @Test
    void aFileWithoutItsEndIsRefused() {
        byte[] whole = file("arrow-rs-snappy");
        Damage.assertRefused(folder, Arrays.copyOf(whole, whole.length - 100), "parquet-damaged");
    }

    @Test
    void rowsBeforeADamagedPageAreKept() {
        byte[] bytes = written(records(130_000));
        Arrays.fill(bytes, bytes.length - 60_000, bytes.length - 50_000, (byte) 0x55);
        AllRecords read = read(bytes);
        assertThat(read.size()).isEqualTo(100_000);
        assertThat(read.report().truncation()).isPresent();
    }

    /// Twenty million records of one value each take a few bytes.
    @Test
    void moreRecordsThanBytesCanHoldAreRefused() {
        byte[] bytes = written(records(2_000));
        int end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        byte[] rows = {(byte) 0xA0, 0x1F}; // 2,000 as a varint of the zigzag
        int footer = bytes.length - 8 - end;
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        int replaced = 0;
        for (int at = footer; at < bytes.length - 8; at++) {
            if (bytes[at] == rows[0] && bytes[at + 1] == rows[1]) {
                many.writeBytes(new byte[] {(byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x08});
                at++;
                replaced++;
            } else {
                many.write(bytes[at]);
            }
        }
        assertThat(replaced).isGreaterThan(1);
        ByteBuffer hostile = ByteBuffer.allocate(footer + many.size() + 8).order(ByteOrder.LITTLE_ENDIAN);
        hostile.put(bytes, 0, footer)
                .put(many.toByteArray())
                .putInt(many.size())
                .put("PAR1".getBytes(StandardCharsets.US_ASCII));
        Damage.assertRefused(folder, hostile.array(), "parquet-inflates-too-much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrow-rs-snappy",
                "arrow-rs-zstd-v2",
                "arrow-rs-gzip-plain",
                "arrow-rs-lz4",
                "arrow-rs-split-and-delta",
                "hyparquet-snappy"
            })
    void damagedFilesEndQuicklyInRecordsOrARefusal(String name) {
        byte[] whole = file(name);
        for (long seed = 1; seed <= 120; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Damage.flipped(whole, random);
            int tail = Math.min(whole.length, 2_000);
            for (int flip = random.nextInt(6); flip > 0; flip--) {
                bytes[bytes.length - 1 - random.nextInt(tail)] ^= (byte) (1 << random.nextInt(8));
            }
            System.arraycopy(whole, whole.length - 8, bytes, whole.length - 8, seed % 2 == 0 ? 8 : 0);
            System.arraycopy(whole, 0, bytes, 0, 4);
            long began = System.nanoTime();
            Damage.assertReadOrRefused(folder, bytes);
            assertThat(System.nanoTime() - began).as("seed " + seed).isLessThan(5_000_000_000L);
        }
    }
}
