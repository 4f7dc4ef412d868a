package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.BroughtImages;
import org.provolt.e2e.client.Laboratory;

/// Images of a cell through the whole stack: by the one door to what the deposit on them looks like.
@OnOneStack
class ImagesTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Laboratory laboratory;
    private final BroughtImages images;

    ImagesTest(Laboratory laboratory) {
        this.laboratory = laboratory;
        this.images = new BroughtImages(laboratory);
    }

    @Test
    void squaresAreCountedAndTheirAreaIsTheirPixels(@TempDir Path folder) throws IOException {
        String image = images.bring(laboratory.cell(), BroughtImages.squares(folder), "0.5")
                .path("image_id")
                .asText();

        JsonNode deposit = images.measured(image, "automatic");

        assertThat(deposit.path("particle_count").asInt()).isEqualTo(2);
        assertThat(deposit.path("coverage_percent").asDouble()).isCloseTo(8, within(1e-9));
        assertThat(deposit.path("mean_deposit_area_um2").asDouble()).isCloseTo(100, within(1e-9));
    }

    @Test
    void aPersonsSegmentationCountsAndItsReasonStandsInTheTrail(@TempDir Path folder) throws IOException {
        String image = images.bring(laboratory.cell(), BroughtImages.squares(folder), "0.5")
                .path("image_id")
                .asText();
        images.measured(image, "automatic");

        laboratory
                .scientist()
                .post(
                        "/images/" + image + "/segmentations",
                        Map.of("threshold_value", 128, "foreground", "dark", "reason", "the ground is what I want"))
                .expect(201);

        assertThat(images.measured(image, "person").path("coverage_percent").asDouble())
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
        Path file = BroughtImages.squares(folder);

        JsonNode refused = images.bring(cell, file, "");
        JsonNode taken = images.bring(cell, file, "0.5");

        assertThat(refused.at("/refusal/code").asText()).isEqualTo("pixel-size-unknown");
        assertThat(taken.path("import_id")).isEqualTo(refused.path("import_id"));
        assertThat(taken.path("state").asText()).isEqualTo("done");
    }

    @Test
    void aFileThatIsNoImageIsRefusedAndKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("script.png"), "#!/bin/sh\n");

        JsonNode ended = images.bring(laboratory.cell(), file, "0.5");

        assertThat(ended.path("state").asText()).isEqualTo("refused");
        assertThat(ended.at("/refusal/code").asText()).isEqualTo("unknown-format");
    }
}
