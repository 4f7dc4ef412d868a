package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.Laboratory;

/// Images of a cell through the whole stack: by the one door to what the deposit on them looks like.
@OnOneStack
class ImagesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Set<String> ENDED = Set.of("done", "refused");
    private static final int SIDE = 100;
    private static final int SQUARE = 20;

    private final Laboratory laboratory;

    ImagesTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Test
    void squaresAreCountedAndTheirAreaIsTheirPixels(@TempDir Path folder) throws IOException {
        String image = bring(laboratory.cell(), squares(folder), "0.5")
                .path("image_id")
                .asText();

        JsonNode deposit = measured(image, "automatic");

        assertThat(deposit.path("particle_count").asInt()).isEqualTo(2);
        assertThat(deposit.path("coverage_percent").asDouble()).isCloseTo(8, within(1e-9));
        assertThat(deposit.path("mean_deposit_area_um2").asDouble()).isCloseTo(100, within(1e-9));
    }

    @Test
    void aPersonsSegmentationCountsAndItsReasonStandsInTheTrail(@TempDir Path folder) throws IOException {
        String image = bring(laboratory.cell(), squares(folder), "0.5")
                .path("image_id")
                .asText();
        measured(image, "automatic");

        laboratory
                .scientist()
                .post(
                        "/images/" + image + "/segmentations",
                        Map.of("threshold_value", 128, "foreground", "dark", "reason", "the ground is what I want"))
                .expect(201);

        assertThat(measured(image, "person").path("coverage_percent").asDouble())
                .isCloseTo(92, within(1e-9));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(laboratory
                                .auditor()
                                .get("/images/" + image + "/trail")
                                .text())
                        .contains("the ground is what I want"));
    }

    @Test
    void anImageWithoutASizeIsRefusedAndTakenOnceItIsSaid(@TempDir Path folder) throws IOException {
        String cell = laboratory.cell();
        Path file = squares(folder);

        JsonNode refused = bring(cell, file, "");
        JsonNode taken = bring(cell, file, "0.5");

        assertThat(refused.at("/refusal/code").asText()).isEqualTo("pixel-size-unknown");
        assertThat(taken.path("import_id")).isEqualTo(refused.path("import_id"));
        assertThat(taken.path("state").asText()).isEqualTo("done");
    }

    @Test
    void aFileThatIsNoImageIsRefusedAndKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("script.png"), "#!/bin/sh\n");

        JsonNode ended = bring(laboratory.cell(), file, "0.5");

        assertThat(ended.path("state").asText()).isEqualTo("refused");
        assertThat(ended.at("/refusal/code").asText()).isEqualTo("unknown-format");
    }

    private JsonNode bring(String cell, Path file, String pixelSizeUm) {
        Map<String, String> fields = pixelSizeUm.isEmpty()
                ? Map.of("cell_id", cell, "stage", "after_plating:2")
                : Map.of("cell_id", cell, "stage", "after_plating:2", "pixel_size_um", pixelSizeUm);
        String importId =
                laboratory.technician().upload(file, fields).expect(200, 202).named("import_id");
        return await().atMost(SOON)
                .until(
                        () -> laboratory
                                .technician()
                                .get("/imports/" + importId)
                                .expect(200)
                                .json(),
                        card -> ENDED.contains(card.path("state").asText()));
    }

    private JsonNode measured(String image, String by) {
        return await().atMost(SOON)
                .until(
                        () -> laboratory.scientist().get("/images/" + image + "/morphology"),
                        answer -> answer.status() == 200
                                && answer.json().path("segmented_by").asText().equals(by)
                                && answer.json().has("coverage_percent"))
                .json();
    }

    /// Two bright squares on dark ground, 8 % of it.
    private static Path squares(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(10, 10, SQUARE, SQUARE);
        pen.fillRect(60, 50, SQUARE, SQUARE);
        pen.dispose();
        Path file = folder.resolve("squares.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
