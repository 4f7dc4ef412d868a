package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

class EcLabTextTest {

    private static final LocalDateTime STARTED = LocalDateTime.parse("2026-11-02T09:00:00.250");
    private static final MadeTest TEST = MadeTest.gcpl(STARTED, "made for a test, 1 cm²");
    private static final Columns MADE = MadeRecords.galvanostatic(60);
    private static final String THREE_LINES = "EC-Lab ASCII FILE\nNb header lines : 3\n";
    private static final String HEADS = "time/s\tEwe/V\tI/mA\n";

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private AllRecords read(String text) {
        return read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource(MptWriter.Header.class)
    void everyHeaderGivesTheRecordsBack(MptWriter.Header header) {
        AllRecords records = read(MptWriter.of(TEST).header(header).bytes(MADE));
        assertThat(records.column(Bdf.TEST_TIME)).isEqualTo(MADE.column("time/s"));
    }

    @Test
    void linesWithNulBytesAreLeftOutAndReported() {
        AllRecords records = read(THREE_LINES + HEADS + "0\t3.5\t1\n\0\0\0\0\n1\t3.\0\t1\n2\t3.5\t1\n");
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 2);
        assertThat(records.report().repairs())
                .filteredOn(repair -> repair.code().equals("nul-bytes"))
                .extracting(repair -> repair.count())
                .containsExactly(2L);
    }

    @Test
    void aDecimalCommaIsADecimalPoint() {
        assertThat(read(MptWriter.of(TEST).withDecimalComma().bytes(MADE)).columns())
                .isEqualTo(read(MptWriter.of(TEST).bytes(MADE)).columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void bothLineEndsAreRead(String lineEnd) {
        assertThat(read(MptWriter.of(TEST).lineEnd(lineEnd).bytes(MADE)).size()).isEqualTo(60);
    }

    @Test
    void theTextHoldsTheSameRecordsAsTheBinary() {
        Columns binary = read(MprWriter.of(TEST).bytes(MADE)).columns();
        Columns text = read(MptWriter.of(TEST).bytes(MADE)).columns();
        assertThat(text.names()).containsExactlyElementsOf(binary.names());
        for (String name : binary.names()) {
            double largest =
                    Arrays.stream(binary.column(name)).map(Math::abs).max().orElseThrow();
            assertThat(text.column(name)).as(name).containsExactly(binary.column(name), within(1e-7 * largest));
        }
    }

    @Test
    void aFullHeaderTellsWhenAndOnWhatItWasRecorded() {
        var told = read(MptWriter.of(TEST).bytes(MADE)).description();
        assertThat(told.acquisitionStart()).isEqualTo(new AcquisitionStart.FileLocal(STARTED));
        assertThat(told.technique()).isEqualTo("GCPL");
        assertThat(told.channel()).contains("1");
        assertThat(told.channelSerial()).contains("4711");
        assertThat(told.deviceSerial()).contains("0001");
        assertThat(told.software()).contains("EC-Lab 11.50");
    }

    @Test
    void threeLinesTellNoStart() {
        assertThat(read(MptWriter.of(TEST).header(MptWriter.Header.THREE_LINES).bytes(MADE))
                        .description()
                        .acquisitionStart())
                .isEqualTo(new AcquisitionStart.NotTold());
    }

    @Test
    void btLabsExportIsRead() {
        AllRecords records =
                read("BT-Lab ASCII FILE\nNb header lines : 3\ntime/s\tEcell/V\tI/mA\n0\t3,5\t-1\n1\t3,4\t-1\n");
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3.5, 3.4);
    }

    @Test
    void aByteOrderMarkMeansUtf8() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] text = (THREE_LINES + "time/s\tEwe/V\tI/mA\tCs/µF\n0\t1\t1\t5\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, bytes, mark.length, text.length);
        assertThat(read(bytes).names()).contains("Cs/µF");
    }

    @Test
    void latin1IsTheRule() {
        assertThat(read(THREE_LINES + "time/s\tEwe/V\tI/mA\tCs/µF\n0\t1\t1\t5\n")
                        .names())
                .contains("Cs/µF");
    }

    @Test
    void ecLabsOwnCycleNumberIsTaken() {
        Columns made = MadeRecords.of(3)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                .with(EcLabColumn.MEAN_CURRENT, row -> 2)
                .with(EcLabColumn.HALF_CYCLE, row -> 9)
                .with(EcLabColumn.CYCLE_NUMBER, row -> row)
                .columns();
        assertThat(read(MptWriter.of(TEST).bytes(made)).column(Bdf.CYCLE_COUNT)).containsExactly(0, 1, 2);
    }

    @Test
    void twoColumnsOfOneNameAreKeptApart() {
        assertThat(read(THREE_LINES + "time/s\tEwe/V\tI/mA\tI/mA\n0\t1\t1\t5\n").names())
                .contains("I/mA 2");
    }

    @Test
    void aCellThatIsNoNumberIsReportedAndNotGiven() {
        AllRecords records = read(THREE_LINES + HEADS + "0\t1\t1\n1\tXXX\t1\n2\tXXX\t1\n");
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(1, Double.NaN, Double.NaN);
        assertThat(records.report().repairs())
                .contains(new Repair("unreadable-cell", "\"XXX\" in Ewe/V is no number: taken as not given.", 2, 1));
    }

    @Test
    void emptyLinesAreNoRecords() {
        assertThat(read(THREE_LINES + HEADS + "0\t1\t1\n\n1\t1\t1\n\n\n").size())
                .isEqualTo(2);
    }

    @Test
    void whatALineLacksIsNotGivenAndNoted() {
        var records = read(THREE_LINES + HEADS + "0\t1\t1\n1\t1\n2\t1\t1\n");
        assertThat(records.size()).isEqualTo(3);
        assertThat(records.report().truncation()).isEmpty();
        assertThat(records.report().repairs()).anySatisfy(repair -> {
            assertThat(repair.code()).isEqualTo("cells-missing");
            assertThat(repair.firstRow()).isEqualTo(1);
        });
    }

    @Test
    void aMomentInPlaceOfSecondsCountsFromTheFirst() {
        var records = read(THREE_LINES + HEADS + "11/01/2026 08:00:00.5\t1\t1\n11/01/2026 08:00:02.0\t1\t1\n");
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 1.5);
        assertThat(records.report().repairs())
                .anySatisfy(repair -> assertThat(repair.code()).isEqualTo("absolute-time"));
    }

    @Test
    void aFileThatBreaksOffWithinItsLastNumberIsReadUpToThere() {
        byte[] whole = MptWriter.of(TEST).bytes(MADE);
        AllRecords records = read(Arrays.copyOf(whole, whole.length - 5));
        assertThat(records.size()).isEqualTo(59);
        assertThat(records.report().truncation().orElseThrow().sentence()).contains("within the last number");
    }

    @Test
    void aLastLineWithoutALineEndIsARecord() {
        byte[] whole = MptWriter.of(TEST).bytes(MADE);
        AllRecords records = read(Arrays.copyOf(whole, whole.length - 2));
        assertThat(records.size()).isEqualTo(60);
        assertThat(records.report().truncation()).isEmpty();
    }

    @Test
    void aHeaderThatBreaksOffIsRefused() {
        assertRefused("EC-Lab ASCII FILE\nNb header lines : 80\n\nGalvanostatic", "mpt-head-truncated");
    }

    @Test
    void aHeaderWithoutItsCountIsRefused() {
        assertRefused("EC-Lab ASCII FILE\ntime/s\tEwe/V\n", "mpt-header-count");
    }

    @Test
    void anEndlessLineIsRefused() {
        assertRefused(THREE_LINES + "time/s\t".repeat(20_000), "mpt-line-too-long");
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertRefused(THREE_LINES + "a\t".repeat(1_500) + "b\n", "mpt-column-count");
    }

    private void assertRefused(String text, String code) {
        Path file = MadeFile.in(folder, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
