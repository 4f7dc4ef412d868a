package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

class EcLabBinaryTest {

    private static final LocalDateTime STARTED = LocalDateTime.parse("2026-11-02T09:00:00.250");
    private static final MadeTest TEST = MadeTest.gcpl(STARTED, "made for a test");

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private AllRecords read(Columns records) {
        return read(MprWriter.of(TEST).bytes(records));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 11})
    void everyVersionOfTheDataModuleGivesTheRecordsBack(int version) {
        Columns made = MadeRecords.galvanostatic(60);
        AllRecords records = read(MprWriter.of(TEST).version(version).bytes(made));
        assertThat(records.column(Bdf.TEST_TIME)).isEqualTo(made.column("time/s"));
        assertThat(records.column(Bdf.VOLTAGE)).isEqualTo(asFloat32(made.column("Ewe/V")));
        assertThat(records.column("Ns changes")).isEqualTo(made.column("Ns changes"));
        assertThat(records.column("P/W")).isEqualTo(asFloat32(made.column("P/W")));
    }

    /// The oldest files number their columns with one byte.
    @Test
    void theOldestDataModuleGivesTheRecordsBack() {
        Columns made = MadeRecords.of(7)
                .with(EcLabColumn.MODE, row -> 2)
                .with(EcLabColumn.TIME, row -> row * 10)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 3 + row)
                .with(EcLabColumn.CURRENT, row -> -1.5)
                .columns();
        AllRecords records = read(MprWriter.of(TEST).version(0).bytes(made));
        assertThat(records.column(Bdf.CURRENT)).containsOnly(-1.5e-3);
        assertThat(records.column("mode")).containsOnly(2);
    }

    @Test
    void theFlagByteComesApartIntoItsColumns() {
        AllRecords records = read(MadeRecords.galvanostatic(60));
        assertThat(records.names())
                .contains("mode", "ox/red", "error", "control changes", "Ns changes", "counter inc.");
        assertThat(records.column("counter inc.")[50]).isEqualTo(1);
        assertThat(records.column("ox/red")[50]).isEqualTo(0);
    }

    @Test
    void noBlockIsLongerThanAThousandRecords() {
        List<RecordBlock> blocks = read(MadeRecords.galvanostatic(2_345)).blocks();
        assertThat(blocks).extracting(it -> it.columns().size()).containsExactly(1_000, 1_000, 345);
        assertThat(blocks).extracting(RecordBlock::firstRecordIndex).containsExactly(0L, 1_000L, 2_000L);
    }

    @Test
    void aLogTellsWhenItBegan() {
        assertThat(read(MadeRecords.galvanostatic(3)).description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(STARTED));
    }

    @Test
    void aRunningTestTellsTheDayOnly() {
        assertThat(read(MprWriter.of(TEST).withoutLog().bytes(MadeRecords.galvanostatic(3)))
                        .description()
                        .acquisitionStart())
                .isEqualTo(new AcquisitionStart.DateOnly(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void aGrownFileHasTheSameFingerprint() {
        byte[] running = MprWriter.of(TEST).withoutLog().bytes(MadeRecords.galvanostatic(40));
        byte[] done = MprWriter.of(TEST).bytes(MadeRecords.galvanostatic(60));
        assertThat(read(running).series()).isEqualTo(read(done).series());
    }

    @Test
    void anotherTestHasAnotherFingerprint() {
        MadeTest nextDay = MadeTest.gcpl(STARTED.plusDays(1), "another");
        byte[] another = MprWriter.of(nextDay).bytes(MadeRecords.galvanostatic(60));
        assertThat(read(another).series().fingerprint())
                .isNotEqualTo(read(MadeRecords.galvanostatic(60)).series().fingerprint());
    }

    @Test
    void aFileThatBreaksOffWithinARecordIsReadUpToThere() {
        byte[] whole = MprWriter.of(TEST).withoutLog().bytes(MadeRecords.galvanostatic(1_500));
        AllRecords records = read(Arrays.copyOf(whole, whole.length - 10 * 53 - 7));
        assertThat(records.size()).isEqualTo(1_489);
        var truncation = records.report().truncation().orElseThrow();
        assertThat(truncation.atRow()).isEqualTo(1_489);
        assertThat(truncation.rowsDeclared()).contains(1_500L);
    }

    @Test
    void aWholeFileIsNotTruncated() {
        assertThat(read(MadeRecords.galvanostatic(1_000)).report().truncation()).isEmpty();
    }

    @Test
    void aFileWithoutRecordsIsEmpty() {
        AllRecords records = read(MadeRecords.galvanostatic(0));
        assertThat(records.blocks()).isEmpty();
        assertThat(records.report().truncation()).isEmpty();
    }

    @Test
    void unknownColumnsAreRefusedWhereTheRecordLeavesTheirWidthOpen() {
        Columns made = MadeRecords.of(2)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.UNHEARD_OF, row -> 1)
                .with(EcLabColumn.UNHEARD_OF_AND_WIDE, row -> 1)
                .columns();
        assertRefused(MprWriter.of(TEST).bytes(made), "mpr-unknown-column");
    }

    @Test
    void anUnknownColumnIsKeptWhereTheRecordTellsItsWidth() {
        Columns made = MadeRecords.of(2)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.UNHEARD_OF_AND_WIDE, row -> 42 + row)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 3.5)
                .with(EcLabColumn.CURRENT, row -> 1)
                .columns();
        AllRecords records = read(made);
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3.5, 3.5);
        assertThat(records.column("column id 998")).containsExactly(42, 43);
        assertThat(records.report().repairs())
                .anySatisfy(repair -> assertThat(repair.code()).isEqualTo("column-width-concluded"));
    }

    @Test
    void anUnknownVersionOfTheDataModuleIsRefused() {
        byte[] bytes = MprWriter.of(TEST).version(12).bytes(MadeRecords.galvanostatic(2));
        assertRefused(bytes, "mpr-unknown-data-version");
    }

    private void assertRefused(byte[] bytes, String code) {
        Path file = MadeFile.in(folder, bytes);
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static double[] asFloat32(double[] values) {
        return Arrays.stream(values).map(it -> (float) it).toArray();
    }
}
