package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Modality;
import org.provolt.servicekit.json.Json;

/// What becomes of files that are brought as images of a cell. Cell-build and imaging are played.
@GatewayTest
class ImageImportTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final byte[] FILE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String STAGE = "after_plating:2";

    @Test
    void imagingIsToldOfTheFileAndOfWhatWasSaid() {
        CellId cell = registered();
        JsonPath card =
                brings(cell, STAGE, "0.5").then().statusCode(202).extract().jsonPath();

        ImageMessage message = told(cell, 1).getFirst();

        assertThat(message.stage()).isEqualTo(STAGE);
        assertThat(message.pixelSizeUm()).isEqualTo(0.5);
        assertThat(message.source().importId()).hasToString(card.getString("import_id"));
        assertThat(message.source().fileSha256()).isEqualTo(card.getString("file_sha256"));
    }

    @Test
    void imagingIsToldWhenItWasTaken() {
        CellId cell = registered();
        brings(cell, Map.of("acquired_at", "2026-11-01T14:30:00Z", "time_zone", "Europe/Berlin"))
                .then()
                .statusCode(202)
                .body("acquired_at", equalTo("2026-11-01T14:30:00Z"))
                .body("time_zone", equalTo("Europe/Berlin"));

        ImageMessage message = told(cell, 1).getFirst();

        assertThat(message.acquiredAt()).isEqualTo(Instant.parse("2026-11-01T14:30:00Z"));
        assertThat(message.timeZone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void whenItWasTakenIsNeverAssumed() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");

        ImageMessage message = told(cell, 1).getFirst();

        assertThat(message.acquiredAt()).isNull();
        assertThat(message.timeZone()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "acquired_at, yesterday, bad-acquired-at",
        "acquired_at, 2126-11-01T14:30:00Z, bad-acquired-at",
        "time_zone, Berlin, bad-time-zone"
    })
    void aMomentIsOverAndAZoneExists(String field, String said, String code) {
        brings(registered(), Map.of(field, said)).then().statusCode(422).body("code", equalTo(code));
    }

    @Test
    void theMessageIsSealedForWhoBroughtTheFile() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        told(cell, 1);

        ConsumerRecord<String, byte[]> record = records(cell).getFirst();

        assertThat(Topics.header(record, "ce_seal")).isNotBlank();
        assertThat(Topics.header(record, "ce_role")).isEqualTo("technician");
    }

    @Test
    void theImportEndsWithTheImageOnceItIsRead() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage message = told(cell, 1).getFirst();
        reads(message);

        JsonPath card = TECHNICIAN.finished(message.source().importId().toString());

        assertThat(card.getString("state")).isEqualTo("done");
        assertThat(card.getString("image_id")).isEqualTo(message.imageId().toString());
        assertThat(card.getString("report.format")).isEqualTo("png");
    }

    @Test
    void anImageThatIsNotReadYetHasNoIdentity() {
        CellId cell = registered();

        assertThat(brings(cell, STAGE, "0.5").jsonPath().getString("image_id")).isNull();
    }

    @Test
    void aRefusalSaysWhy() {
        CellId cell = registered();
        brings(cell, STAGE, null);
        ImageMessage message = told(cell, 1).getFirst();
        refuses(message);

        JsonPath card = TECHNICIAN.finished(message.source().importId().toString());

        assertThat(card.getString("state")).isEqualTo("refused");
        assertThat(card.getString("refusal.code")).isEqualTo("pixel-size-unknown");
        assertThat(card.getString("refusal.detail")).isEqualTo("Say it.");
    }

    @Test
    void imagingIsToldAgainOnceThePixelSizeIsSaid() {
        CellId cell = registered();
        brings(cell, STAGE, null);
        ImageMessage first = told(cell, 1).getFirst();
        refuses(first);
        TECHNICIAN.finished(first.source().importId().toString());

        brings(cell, STAGE, "0.25").then().statusCode(200);

        ImageMessage second = told(cell, 2).getLast();
        assertThat(second.imageId()).isEqualTo(first.imageId());
        assertThat(second.source().reading()).isEqualTo(2);
        assertThat(second.pixelSizeUm()).isEqualTo(0.25);
    }

    @Test
    void aRefusedImageTakesTheStageThatIsSaidNext() {
        CellId cell = registered();
        brings(cell, STAGE, null);
        ImageMessage first = told(cell, 1).getFirst();
        refuses(first);
        TECHNICIAN.finished(first.source().importId().toString());

        brings(cell, "as_built", "0.25").then().statusCode(200).body("stage", equalTo("as_built"));

        assertThat(told(cell, 2).getLast().stage()).isEqualTo("as_built");
    }

    @Test
    void aRefusedImageThatIsBroughtAgainWithNothingNewStaysRefused() {
        CellId cell = registered();
        brings(cell, STAGE, null);
        ImageMessage first = told(cell, 1).getFirst();
        refuses(first);
        TECHNICIAN.finished(first.source().importId().toString());

        brings(cell, STAGE, null)
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("reading", equalTo(1));
    }

    @Test
    void anImageThatWasTakenBackIsReadAgainOnceItIsBroughtAgain() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage first = told(cell, 1).getFirst();
        String importId = first.source().importId().toString();
        reads(first);
        TECHNICIAN.finished(importId);
        Facts.tell(
                "imaging",
                first.imageId().toString(),
                new ImageWithdrawn(first.imageId(), first.cellId(), first.source(), NOON));
        await().atMost(SOON)
                .until(() -> TECHNICIAN
                        .asks()
                        .get("/api/v1/imports/" + importId)
                        .path("state")
                        .equals("withdrawn"));

        brings(cell, STAGE, "0.5").then().statusCode(200).body("state", equalTo("received"));

        assertThat(told(cell, 2).getLast().source().reading()).isEqualTo(3);
    }

    @Test
    void anImageThatIsTakenBackWhileItIsReadAgainIsTakenBack() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage first = told(cell, 1).getFirst();
        String importId = first.source().importId().toString();
        reads(first);
        TECHNICIAN.finished(importId);
        rereads(importId, "{\"pixel_size_um\": 0.25, \"reason\": \"mistyped\"}")
                .then()
                .statusCode(202);
        assertThat(told(cell, 2).getLast().source().reading()).isEqualTo(2);

        Facts.tell(
                "imaging",
                first.imageId().toString(),
                new ImageWithdrawn(first.imageId(), first.cellId(), first.source(), NOON));

        await().atMost(SOON)
                .until(() -> TECHNICIAN
                        .asks()
                        .get("/api/v1/imports/" + importId)
                        .path("state")
                        .equals("withdrawn"));
        brings(cell, STAGE, "0.5").then().statusCode(200).body("state", equalTo("received"));
        assertThat(told(cell, 3).getLast().source().reading()).isEqualTo(4);
    }

    @Test
    void anImageIsReadAgainWithWhatIsSaidRight() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage first = told(cell, 1).getFirst();
        String importId = first.source().importId().toString();
        reads(first);
        TECHNICIAN.finished(importId);

        rereads(importId, "{\"stage\": \"after_plating:3\", \"pixel_size_um\": 0.25, \"reason\": \"mistyped\"}")
                .then()
                .statusCode(202)
                .body("stage", equalTo("after_plating:3"));

        ImageMessage second = told(cell, 2).getLast();
        assertThat(second.imageId()).isEqualTo(first.imageId());
        assertThat(second.stage()).isEqualTo("after_plating:3");
        assertThat(second.pixelSizeUm()).isEqualTo(0.25);
        assertThat(second.reason()).isEqualTo("mistyped");
        assertThat(second.source().reading()).isEqualTo(2);
    }

    @Test
    void sayingSomethingElseOfAnImageNeedsAReason() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage first = told(cell, 1).getFirst();
        String importId = first.source().importId().toString();
        reads(first);
        TECHNICIAN.finished(importId);

        rereads(importId, "{\"stage\": \"after_plating:3\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        rereads(importId, "{}").then().statusCode(202);
        rereads(importId, "{}").then().statusCode(409).body("code", equalTo("being-read"));
    }

    private static Response rereads(String importId, String body) {
        return TECHNICIAN
                .asks()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/imports/" + importId + "/rereading");
    }

    @Test
    void theSameBytesForTheSameCellAreOneImport() {
        CellId cell = registered();
        String first = brings(cell, STAGE, "0.5").path("import_id");

        brings(cell, STAGE, "0.5").then().statusCode(200).body("import_id", equalTo(first));
    }

    @Test
    void theSameBytesAtAnotherStageAreRefused() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");

        brings(cell, "as_built", "0.5").then().statusCode(409).body("code", equalTo("stage-differs"));
    }

    @Test
    void anImageNeedsItsStage() {
        CellId cell = registered();

        brings(cell, null, "0.5").then().statusCode(422).body("code", equalTo("stage-required"));
    }

    @Test
    void aPixelHasASizeAboveNothing() {
        CellId cell = registered();

        brings(cell, STAGE, "0").then().statusCode(422).body("code", equalTo("bad-pixel-size"));
    }

    @Test
    void theImagesOfACellAreListedTheNewestFirst() {
        CellId cell = registered();
        String first = brings(cell, STAGE, "0.5").path("import_id");
        String second = brings(cell, STAGE, "0.5", new byte[] {1, 2, 3}).path("import_id");

        assertThat(TECHNICIAN
                        .asks()
                        .get("/api/v1/imports?cell_id=" + cell)
                        .jsonPath()
                        .getList("items.import_id", String.class))
                .containsExactly(second, first);
    }

    @Test
    void whoFollowsAnImageHearsOfItsEnd() {
        CellId cell = registered();
        brings(cell, STAGE, "0.5");
        ImageMessage message = told(cell, 1).getFirst();
        reads(message);

        String heard = TECHNICIAN
                .asks()
                .accept("text/event-stream")
                .get("/api/v1/imports/" + message.source().importId())
                .asString();

        assertThat(heard).contains("finished", message.imageId().toString());
    }

    @Test
    void anInstrumentSeesOnlyItsOwn() {
        CellId cell = registered();
        String other = brings(cell, STAGE, "0.5").path("import_id");

        Door.ofInstrument("instrument-a")
                .asks()
                .get("/api/v1/imports/" + other)
                .then()
                .statusCode(404);
    }

    private static Response brings(CellId cell, String stage, String pixelSizeUm) {
        return brings(cell, stage, pixelSizeUm, FILE);
    }

    private static Response brings(CellId cell, String stage, String pixelSizeUm, byte[] file) {
        RequestSpecification form = TECHNICIAN
                .asks()
                .multiPart("file", "deposit.png", file, "image/png")
                .multiPart("cell_id", cell.toString());
        form = stage == null ? form : form.multiPart("stage", stage);
        form = pixelSizeUm == null ? form : form.multiPart("pixel_size_um", pixelSizeUm);
        return form.post("/api/v1/imports");
    }

    private static Response brings(CellId cell, Map<String, String> said) {
        RequestSpecification form = TECHNICIAN
                .asks()
                .multiPart("file", "deposit.png", FILE, "image/png")
                .multiPart("cell_id", cell.toString())
                .multiPart("stage", STAGE);
        said.forEach(form::multiPart);
        return form.post("/api/v1/imports");
    }

    private static CellId registered() {
        CellId cell = new CellId(UUID.randomUUID());
        CellBuild build = new CellBuild(
                "optical-" + cell,
                CellFormat.OPTICAL_CELL,
                new CellBuild.WorkingElectrode("Cu", null, 1.0, null),
                new CellBuild.CounterElectrode("Na", null, null, null, null),
                new CellBuild.Separator("none", null),
                new CellBuild.Electrolyte("NaPF6", 1.0, "diglyme", null, null),
                null);
        Facts.tell("cell-build", cell.toString(), new CellRegistered(cell, build, NOON));
        return cell;
    }

    private static void reads(ImageMessage message) {
        Facts.tell(
                "imaging",
                message.imageId().toString(),
                new ImageRecorded(
                        message.imageId(),
                        message.cellId(),
                        message.stage(),
                        Modality.OPTICAL,
                        message.source(),
                        "0".repeat(64),
                        7,
                        5,
                        new PixelSize(0.5, 0.5, "upload"),
                        "grey-level",
                        "png",
                        List.of(),
                        NOON));
    }

    private static void refuses(ImageMessage message) {
        Facts.tell(
                "imaging",
                message.imageId().toString(),
                new ImageRefused(
                        message.imageId(), message.cellId(), message.source(), "pixel-size-unknown", "Say it.", NOON));
    }

    private static List<ConsumerRecord<String, byte[]>> records(CellId cell) {
        return Topics.records(InstrumentTopics.IMAGES, cell.toString());
    }

    private static List<ImageMessage> told(CellId cell, int times) {
        return await().atMost(SOON).until(() -> records(cell), records -> records.size() >= times).stream()
                .map(ImageImportTest::read)
                .toList();
    }

    private static ImageMessage read(ConsumerRecord<String, byte[]> record) {
        try {
            return Json.cbor().readValue(record.value(), ImageMessage.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
