package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.formats.RealFiles;
import org.provolt.kernel.RunId;

/// What becomes of a second file of a test whose records are there already.
@GatewayTest
class SecondRepresentationTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Test
    void theTextExportOfABinaryAddsNoRecord() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath second = TECHNICIAN.imports(Made.mpt(Made.ROWS), "a.mpt", run);
        assertThat(second.getLong("rows_published")).isZero();
        assertThat(Published.of(run).rows()).isEqualTo(Made.ROWS);
    }

    @Test
    void theSecondFileNamesTheFirst() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath second = TECHNICIAN.imports(Made.mpt(Made.ROWS), "a.mpt", run);
        assertThat(second.getString("report.representation_of.import_id")).isEqualTo(first.getString("import_id"));
        assertThat(second.getString("report.representation_of.series_id"))
                .isEqualTo(first.getString("report.series[0].series_id"));
        assertThat(second.getLong("report.representation_of.rows_compared")).isEqualTo(Made.ROWS);
    }

    @Test
    void theSecondFileIsKeptAsEvidence() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath second = TECHNICIAN.imports(Made.mpt(Made.ROWS), "a.mpt", run);
        List<SeriesRepresentation> kept = Published.of(run).representations();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().seriesId()).isEqualTo(first.getString("report.series[0].series_id"));
        assertThat(kept.getFirst().source().fileSha256()).isEqualTo(second.getString("file_sha256"));
        assertThat(kept.getFirst().records()).isEqualTo(Made.ROWS);
    }

    @Test
    void theBinaryOfATextExportAddsNoRecord() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mptWithoutHeader(Made.ROWS), "a.mpt", run);
        TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        assertThat(Published.of(run).rows()).isEqualTo(Made.ROWS);
    }

    @Test
    void aLongerSecondFileAddsWhatIsBeyondUnderTheSameSeries() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(1_200), "a.mpr", run);
        TECHNICIAN.imports(Made.mpt(1_500), "a.mpt", run);
        SampleBatch last = Published.of(run).batches().getLast();
        assertThat(last.seriesId()).isEqualTo(first.getString("report.series[0].series_id"));
        assertThat(last.firstRecordIndex()).isEqualTo(1_200);
        assertThat(last.columns().size()).isEqualTo(300);
    }

    @Test
    void aGrownFileAddsWhatGrew() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(1_200), "a.mpr", run);
        TECHNICIAN.imports(Made.mpr(2_000), "a.mpr", run);
        assertThat(Published.of(run).rows()).isEqualTo(2_000);
    }

    @Test
    void anOlderStateOfAFileAddsNothing() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(2_000), "a.mpr", run);
        JsonPath older = TECHNICIAN.imports(Made.mpr(1_200), "a.mpr", run);
        assertThat(older.getLong("report.representation_of.rows_compared")).isEqualTo(1_200);
        assertThat(Published.of(run).rows()).isEqualTo(2_000);
    }

    @Test
    void filesOfOneRunAreReadInTheOrderInWhichTheyCame() {
        RunId run = Cycling.startsARun();
        String first = TECHNICIAN.brings(Made.mpr(), "a.mpr", run).path("import_id");
        String second = TECHNICIAN.brings(Made.mpt(Made.ROWS), "a.mpt", run).path("import_id");
        assertThat(TECHNICIAN.finished(second).getString("report.representation_of.import_id"))
                .isEqualTo(first);
    }

    @Test
    void anotherTechniqueOfTheRunIsASeriesOfItsOwn() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(1_000), "a_01.mpr", run);
        JsonPath second = TECHNICIAN.imports(Made.nextTechnique(1_000, 1_400), "a_02.mpr", run);
        assertThat(second.getLong("rows_published")).isEqualTo(400);
        assertThat(second.getString("report.series[0].series_id"))
                .isNotEqualTo(first.getString("report.series[0].series_id"));
    }

    @Test
    void aFileThatTellsTheSameTestOtherwiseIsRefused() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath other = TECHNICIAN.imports(Made.mprWithAnotherVoltage(Made.ROWS, 1_234), "b.mpr", run);
        assertThat(other.getString("state")).isEqualTo("refused");
        assertThat(other.getString("refusal.code")).isEqualTo("differs-from-earlier");
        assertThat(other.getString("refusal.difference.import_id")).isEqualTo(first.getString("import_id"));
        assertThat(other.getLong("refusal.difference.row")).isEqualTo(1_234);
        assertThat(other.getString("refusal.difference.column")).isEqualTo("voltage_volt");
        assertThat(Published.of(run).rows()).isEqualTo(Made.ROWS);
    }

    @Test
    void aRefusedFileIsNotHeldAgainstLaterOnes() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        TECHNICIAN.imports(Made.mprWithAnotherVoltage(Made.ROWS, 1_234), "b.mpr", run);
        JsonPath third = TECHNICIAN.imports(Made.mpt(Made.ROWS), "a.mpt", run);
        assertThat(third.getString("report.representation_of.import_id")).isEqualTo(first.getString("import_id"));
    }

    @Test
    void readingTheFirstFileAgainAddsNothing() {
        RunId run = Cycling.startsARun();
        String first = TECHNICIAN.imports(Made.mpr(1_000), "a.mpr", run).getString("import_id");
        TECHNICIAN.imports(Made.mpt(1_500), "a.mpt", run);
        TECHNICIAN.asks().post("/api/v1/imports/" + first + "/rereading").then().statusCode(202);
        JsonPath again = TECHNICIAN.finished(first);
        assertThat(again.getLong("rows_published")).isZero();
        assertThat(Published.of(run).rows()).isEqualTo(1_500);
        assertThat(again.getString("report.representation_of")).isNull();
    }

    @Test
    void theRealExportOfARealBinaryAddsNoRecord() throws java.io.IOException {
        RunId run = Cycling.startsARun();
        byte[] binary = java.nio.file.Files.readAllBytes(RealFiles.file("cycler/biologic_gcpl_pr182_1.mpr"));
        byte[] export = java.nio.file.Files.readAllBytes(RealFiles.file("cycler/biologic_gcpl_pr182_1.mpt"));
        TECHNICIAN.imports(binary, "pr182.mpr", run);
        JsonPath second = TECHNICIAN.imports(export, "pr182.mpt", run);
        assertThat(second.getLong("report.representation_of.rows_compared")).isEqualTo(2_533);
        assertThat(Published.of(run).rows()).isEqualTo(2_533);
    }
}
