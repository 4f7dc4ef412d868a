package org.provolt.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeExcel97;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.kernel.Bdf;

/// Workbooks of Excel 97, as POI writes them.
class Excel97Test {

    private static final MadeTable ARBIN = MadeCyclerTables.arbin(120);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("arbin-xls", MadeWorkbook.of("Channel_1-001", ARBIN)),
                Arguments.of("neware-xls", MadeWorkbook.of("record", MadeCyclerTables.neware(120))),
                Arguments.of("landt-xls", MadeWorkbook.of("Record-Tab", MadeCyclerTables.landt(120))),
                Arguments.of("maccor-xls", MadeWorkbook.of("Sheet1", MadeCyclerTables.maccor(120))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsTheSameRecordsAsTheNewerWorkbook(String format, MadeWorkbook made) {
        AllRecords records = read(MadeExcel97.of(made));
        assertThat(records.description().format()).isEqualTo(format);
        assertThat(records.size()).isEqualTo(120);
        assertThat(records.columns()).isEqualTo(read(made.bytes()).columns());
        assertThat(records.report().truncation()).isEmpty();
    }

    @Test
    void sheetsThatGoOnWithOneTestAreJoined() {
        MadeWorkbook made = MadeWorkbook.of("Info", MadeTable.of("Schedule", "formation.sdx"))
                .sheet("Channel_1-001", MadeCyclerTables.arbin(0, 60))
                .sheet("Channel_1-001_1", MadeCyclerTables.arbin(60, 60));
        AllRecords records = read(MadeExcel97.of(made));
        assertThat(records.columns())
                .isEqualTo(read(MadeExcel97.of(MadeWorkbook.of("Channel_1-001", ARBIN)))
                        .columns());
        assertThat(records.report().refused()).extracting(it -> it.vendor()).contains("sheet Info");
    }

    @Test
    void aNumberThatIsShownAsADateIsOne() {
        MadeTable table = MadeTable.of(
                        "Data_Point",
                        "Date_Time",
                        "Test_Time(s)",
                        "Cycle_Index",
                        "Step_Index",
                        "Current(A)",
                        "Voltage(V)")
                .rows(3, row -> new Object[] {row + 1, "@" + (46_339.5 + row / 86_400.0), row, 1, 1, 0.001, 3.5});
        AllRecords records = read(MadeExcel97.of(MadeWorkbook.of("Channel_1", table)));
        assertThat(records.column("Date_Time local/s")[2] - records.column("Date_Time local/s")[0])
                .isEqualTo(2);
        assertThat(records.description().acquisitionStart().toString()).contains("2026-11-13T12:00");
    }

    @Test
    void aFormulaCountsWithItsValue() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("Channel_1");
            String[] heads = {"Data_Point", "Test_Time(s)", "Cycle_Index", "Step_Index", "Current(A)", "Voltage(V)"};
            HSSFRow first = sheet.createRow(0);
            for (int head = 0; head < heads.length; head++) {
                first.createCell(head).setCellFormula("\"" + heads[head] + "\"");
            }
            for (int row = 1; row <= 4; row++) {
                HSSFRow cells = sheet.createRow(row);
                for (int cell = 0; cell < heads.length; cell++) {
                    cells.createCell(cell).setCellFormula(row + "*0.25+" + cell);
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
            assertThat(read(bytes.toByteArray()).column(Bdf.VOLTAGE)).containsExactly(5.25, 5.5, 5.75, 6);
        }
    }

    /// Texts of both widths, more than a record of 8,224 bytes holds, so that some go on in the next.
    @Test
    void textsThatGoOnInAnotherRecordAreWhole() {
        MadeTable table = MadeTable.of(
                        "Data_Point", "Test_Time(s)", "Cycle_Index", "Step_Index", "Current(A)", "Voltage(V)", "Note °")
                .rows(3_000, row -> new Object[] {
                    row + 1,
                    row,
                    1,
                    1,
                    0.001,
                    row == 2_999 ? "lost Ω " + row : 3.5,
                    (row % 2 == 0 ? "Ω" : "ö") + " note " + row
                });
        AllRecords records = read(MadeExcel97.of(MadeWorkbook.of("Channel_1", table)));
        assertThat(records.size()).isEqualTo(3_000);
        assertThat(records.report().repairs())
                .extracting(it -> it.sentence())
                .anyMatch(sentence -> sentence.contains("lost Ω 2999"));
    }

    @Test
    void aWorkbookThatBreaksOffIsReadUpToThereOrRefused() {
        byte[] whole = MadeExcel97.of(MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(2_000)));
        Random random = new Random(3);
        for (int cut = 0; cut < 40; cut++) {
            Damage.assertReadOrRefused(folder, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    /// A record that would be longer than what is left.
    @Test
    void rowsBeforeABreakAreKept() {
        byte[] whole = MadeExcel97.of(MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(2_000)));
        byte[] bytes = whole.clone();
        int record = lastIndexOf(Arrays.copyOf(bytes, bytes.length - 20_000), new byte[] {0x03, 0x02, 0x0E, 0x00});
        bytes[record + 2] = (byte) 0xFF;
        bytes[record + 3] = (byte) 0xFF;
        AllRecords records = read(bytes);
        assertThat(records.size()).isBetween(1_500, 1_999);
        assertThat(records.report().truncation()).isPresent();
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flippedBitsNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        byte[] whole = MadeExcel97.of(MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(60)));
        for (int file = 0; file < 40; file++) {
            Damage.assertReadOrRefused(folder, Damage.flipped(whole, random));
        }
    }

    @Test
    void aTableOfSectorsThatRunsInACircleEnds() {
        byte[] bytes = MadeExcel97.of(MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(2_000)));
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(76) + 1) * 512;
        for (int sector = 0; sector < 128; sector++) {
            if (file.getInt(table + 4 * sector) == sector + 1) {
                file.putInt(table + 4 * sector, sector);
            }
        }
        Damage.assertReadOrRefused(folder, bytes);
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Channel_1").createRow(0).createCell(0).setCellValue("Test_Time(s)");
            book.write(bytes);
            Damage.assertRefused(folder, bytes.toByteArray(), "xls-encrypted");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Book", "WordDocument"})
    void anotherCompoundFileIsRefused(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            file.writeFilesystem(bytes);
            Damage.assertRefused(folder, bytes.toByteArray(), stream.equals("Book") ? "xls-too-old" : "unknown-format");
        }
    }

    @Test
    void aCompoundFileThatIsOnlyAHeadIsRefused() {
        byte[] signature = CompoundFile.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1);
        Damage.assertRefused(folder, Arrays.copyOf(signature, 100), "ole-damaged");
    }
}
