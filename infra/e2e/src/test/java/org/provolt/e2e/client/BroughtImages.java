package org.provolt.e2e.client;

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

/// Images that are made and brought through the one door.
public final class BroughtImages {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Set<String> ENDED = Set.of("done", "refused");
    private static final int SIDE = 100;
    private static final int SQUARE = 20;

    private final Laboratory laboratory;

    public BroughtImages(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /// Ended, one way or the other.
    ///
    /// @param pixelSizeUm empty where the file says it
    public JsonNode bring(String cell, Path file, String pixelSizeUm) {
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

    /// What it looks like, by a person or automatically.
    public JsonNode measured(String image, String by) {
        return await().atMost(SOON)
                .until(
                        () -> laboratory.scientist().get("/images/" + image + "/morphology"),
                        answer -> answer.status() == 200
                                && answer.json().path("segmented_by").asText().equals(by)
                                && answer.json().has("coverage_percent"))
                .json();
    }

    /// Two bright squares on dark ground, 8 % of it.
    public static Path squares(Path folder) throws IOException {
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

    /// A height map as text: four plateaus of 5 µm on ground at 0, 60 by 40 points of 0.5 µm.
    public static Path plateaus(Path folder) throws IOException {
        StringBuilder text =
                new StringBuilder("# Channel: Height\n# Width: 30 µm\n# Height: 20 µm\n# Value units: m\n");
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                boolean raised = x % 30 > 8 && x % 30 < 24 && y % 20 > 5 && y % 20 < 16;
                text.append(raised ? "5e-6" : "1e-8").append(x < 59 ? "\t" : "\n");
            }
        }
        return Files.writeString(folder.resolve("plateaus.txt"), text);
    }
}
