package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.made.MadeArbinDatabase;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeExcel97;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.formats.made.NdaWriter;
import org.provolt.formats.made.NdaxWriter;
import org.provolt.kernel.Columns;

/// A file that is brought again with more records is the same series, and its first records are those it had: so that
/// only the new ones are added.
class GrownFilesTest {

    private static final int BEFORE = 1_030;
    private static final int AFTER = 2_570;
    private static final MadeTest TEST = MadeTest.gcpl(java.time.LocalDateTime.parse("2026-11-02T09:00:00"), "growth");

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                made("biologic-mpr", rows -> MprWriter.of(TEST).bytes(MadeRecords.galvanostatic(rows))),
                made("biologic-mpt", rows -> MptWriter.of(TEST).bytes(MadeRecords.galvanostatic(rows))),
                made("neware-nda", rows -> NdaWriter.of(29).galvanostatic(rows)),
                made("neware-ndax", rows -> NdaxWriter.of(14).galvanostatic(rows)),
                made(
                        "neware-csv",
                        rows -> MadeCyclerTables.neware(rows).parted(",").bytes()),
                made("neware-csv-layered", MadeCyclerTables::newareInLayers),
                made("neware-xls", rows -> MadeExcel97.of(MadeWorkbook.of("record", MadeCyclerTables.neware(rows)))),
                made(
                        "arbin-csv",
                        rows -> MadeCyclerTables.arbin(rows).parted(",").bytes()),
                made(
                        "arbin-xlsx",
                        rows -> MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(rows))
                                .bytes()),
                made("arbin-res", rows -> MadeArbinDatabase.of(MadeCyclerTables.points(rows))),
                made("maccor-text", rows -> MadeCyclerTables.maccor(rows).bytes()),
                made(
                        "landt-csv",
                        rows -> MadeCyclerTables.landt(rows).parted(",").bytes()),
                made("bdf-csv", rows -> MadeCyclerTables.bdf(rows).parted(",").bytes()),
                made("bdf-parquet", MadeCyclerTables::bdfParquet));
    }

    private static Arguments made(String format, IntFunction<byte[]> writer) {
        return Arguments.of(format, writer);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aGrownFileIsTheSameSeriesAndBeginsWithTheSameRecords(String format, IntFunction<byte[]> writer) {
        AllRecords before = AllRecords.of(MadeFile.in(folder, writer.apply(BEFORE)));
        AllRecords after = AllRecords.of(MadeFile.in(folder, writer.apply(AFTER)));
        assertThat(after.description().format()).isEqualTo(format);
        assertThat(after.series()).isEqualTo(before.series());
        assertThat(before.size()).isEqualTo(BEFORE);
        assertThat(after.size()).isEqualTo(AFTER);
        Columns same = after.columns().rows(0, BEFORE);
        assertThat(same).isEqualTo(before.columns());
    }
}
