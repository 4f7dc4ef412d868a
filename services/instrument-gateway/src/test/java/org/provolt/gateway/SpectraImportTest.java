package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.formats.made.MadeSpectra;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.json.Json;

/// What becomes of files of impedance spectra.
@GatewayTest
class SpectraImportTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final MadeSpectra MADE = MadeSpectra.ARC;

    private static byte[] threeSweeps() {
        MadeTest test = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made")
                .technique(0x1D, "Potentio Electrochemical Impedance Spectroscopy");
        return MprWriter.of(test).bytes(MADE.ecLab(3));
    }

    private static List<ConsumerRecord<String, byte[]>> records(RunId run) {
        return Topics.records(InstrumentTopics.SPECTRA, run.toString());
    }

    private static List<SpectrumMessage> published(RunId run) {
        return records(run).stream().map(SpectraImportTest::read).toList();
    }

    private static SpectrumMessage read(ConsumerRecord<String, byte[]> record) {
        try {
            return Json.cbor().readValue(record.value(), SpectrumMessage.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everySweepIsPublishedAtItsStageAndMoment() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(threeSweeps(), "peis.mpr", run, "after_plating:2");
        assertThat(done.getString("state")).isEqualTo("done");
        List<SpectrumMessage> spectra = published(run);
        assertThat(spectra).extracting(SpectrumMessage::number).containsExactly(1, 2, 3);
        assertThat(spectra).extracting(SpectrumMessage::stage).containsOnly("after_plating:2");
        TimeAnchor first = spectra.getFirst().timeAnchor();
        assertThat(first.kind()).isEqualTo(TimeAnchor.Kind.FILE_LOCAL);
        assertThat(first.at()).isEqualTo(Instant.parse("2026-11-02T08:01:42Z"));
    }

    @Test
    void theImaginaryPartComesAsMeasured() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(MADE.nova(), "nova.txt", run, "ocv");
        assertThat(published(run).getFirst().columns().at("imaginary_impedance_ohm", 20))
                .isCloseTo(MADE.imaginary(20), within(1e-6));
    }

    @Test
    void aMessageNamesItsFileAndIsSealed() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(MADE.gamry(true), "eis.DTA", run, "ocv");
        ConsumerRecord<String, byte[]> record = records(run).getFirst();
        assertThat(Topics.header(record, "ce_id")).isEqualTo(done.getString("import_id") + "/spectrum/1");
        assertThat(Topics.header(record, "ce_seal")).isNotBlank();
        assertThat(read(record).source().fileSha256()).isEqualTo(done.getString("file_sha256"));
        assertThat(read(record).source().reader()).isEqualTo("gamry-dta");
    }

    @Test
    void theReportTellsWhatWasFound() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(threeSweeps(), "peis.mpr", run, "ocv");
        assertThat(done.getString("report.format")).isEqualTo("biologic-mpr-spectra");
        assertThat(done.getString("report.imaginary_sign")).contains("turned");
        assertThat(done.getList("report.spectra.points")).containsExactly(60, 60, 60);
        assertThat(done.getString("report.stage")).isEqualTo("ocv");
        assertThat(done.getInt("rows_read")).isEqualTo(183);
        assertThat(done.getInt("rows_published")).isEqualTo(180);
    }

    @Test
    void aFileOfSpectraWithoutATimeNeedsItsStageAndIsReadOnceItIsSaid() {
        RunId run = Cycling.startsARun();
        JsonPath refused = TECHNICIAN.imports(MADE.csv(), "cell.csv", run);
        assertThat(refused.getString("refusal.code")).isEqualTo("stage-required");
        JsonPath done = TECHNICIAN.imports(MADE.csv(), "cell.csv", run, "ocv");
        assertThat(done.getString("import_id")).isEqualTo(refused.getString("import_id"));
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(published(run)).hasSize(1);
    }

    @Test
    void aFileThatSaysWhenNeedsNoStage() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(threeSweeps(), "peis.mpr", run);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getString("report.stage")).isNull();
        assertThat(published(run)).extracting(SpectrumMessage::stage).containsOnlyNulls();
    }

    @Test
    void whatWasReadWithoutAStageIsNotReadWithOne() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(threeSweeps(), "peis.mpr", run);
        TECHNICIAN
                .brings(threeSweeps(), "peis.mpr", run, "ocv")
                .then()
                .statusCode(409)
                .body("code", equalTo("stage-differs"));
    }

    @Test
    void theSameFileAtTheSameStageIsOneImport() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(MADE.csv(), "z.csv", run, "ocv");
        TECHNICIAN
                .brings(MADE.csv(), "z.csv", run, "ocv")
                .then()
                .statusCode(200)
                .body("import_id", equalTo(first.getString("import_id")));
    }

    @Test
    void theSameFileAtAnotherStageIsRefused() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(MADE.csv(), "z.csv", run, "ocv");
        TECHNICIAN
                .brings(MADE.csv(), "z.csv", run, "as_built")
                .then()
                .statusCode(409)
                .body("code", equalTo("stage-differs"));
    }

    @Test
    void aStageThatIsNoneIsRefusedAtTheDoor() {
        RunId run = Cycling.startsARun();
        TECHNICIAN
                .brings(MADE.csv(), "z.csv", run, "after_lunch")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-stage"));
    }

    @Test
    void aFileThatIsRefusedPublishesNothing() {
        RunId run = Cycling.startsARun();
        StringBuilder text = new StringBuilder("freq,re,im\n100,1,-1\n10,1,-1\n1,1,-1\n100,1,-1\n");
        for (int point = 0; point < 1_001; point++) {
            text.append(99.0 - point / 20.0).append(",1,-1\n");
        }
        byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        JsonPath refused = TECHNICIAN.imports(bytes, "long.csv", run, "ocv");
        assertThat(refused.getString("refusal.code")).isEqualTo("spectrum-too-long");
        assertThat(records(run)).isEmpty();
    }

    @Test
    void aFileOfRecordsTakesAStageAndNeedsNone() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(Made.mpr(10), "a.mpr", run, "ocv");
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(Published.of(run).rows()).isEqualTo(10);
    }
}
