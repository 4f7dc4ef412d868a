package org.provolt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// `./provolt bench import [ROWS]`: one BDF CSV through a running Provolt, from the upload to the last cycle's result,
/// beside the time in which this process reads the same file and keeps nothing.
final class ImportOfFile {

    private static final int ROWS_OF_A_CYCLE = 1_000;
    private static final double NANOS = 1e9;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final House house;
    private final Path folder;
    private final int rows;

    private ImportOfFile(House house, Path folder, int rows) {
        this.house = house;
        this.folder = folder;
        this.rows = rows;
    }

    /// As the launcher's environment says: where Provolt is, and a scientist's token.
    static void run(Path folder, int rows) throws IOException {
        Map<String, String> environment = System.getenv();
        String origin = environment.getOrDefault("PROVOLT_ORIGIN", "");
        if (origin.isEmpty()) {
            throw new IOException("No Provolt is running; ./provolt up starts one, --data names another's folder.");
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            new ImportOfFile(new House(client, origin, environment.getOrDefault("PROVOLT_TOKEN", "")), folder, rows)
                    .run();
        }
    }

    private void run() throws IOException {
        Path file = MadeInputs.bdf(folder, rows);
        long began = System.nanoTime();
        Reading.rows(file);
        double alone = secondsSince(began);
        System.out.println("%,d rows, %.1f MB, to %s".formatted(rows, Files.size(file) / 1e6, house.origin()));
        line("read by itself, nothing kept (the bound)", alone, alone);

        String runId = begunRun();
        long sent = System.nanoTime();
        String importId = house.upload(runId, file).path("import_id").asText();
        line("received", secondsSince(sent), alone);
        awaitImport(importId);
        double published = secondsSince(sent);
        line("read and published", published, alone);
        awaitCycles(runId);
        double computed = secondsSince(sent);
        line("last cycle computed", computed, alone);
        System.out.println(
                "The last cycle was there %.1f s after the last record was published".formatted(computed - published));
    }

    private String begunRun() throws IOException {
        String mark = UUID.randomUUID().toString();
        String cell = house.post("/cells", """
                {"label": "BENCH-%s", "format": "coin",
                 "working_electrode": {"material": "C45 carbon black", "current_collector": "Al", "area_cm2": 1.0},
                 "counter_electrode": {"material": "Na", "current_collector": "Al", "thickness_um": 200},
                 "separator": {"material": "Celgard 2325"},
                 "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme", "volume_microlitre": 60},
                 "glovebox": {"water_ppm": 0.1, "oxygen_ppm": 0.1},
                 "occurred_at": "2026-11-01T09:30:00Z"}""".formatted(mark)).path("cell_id").asText();
        String instrument = house.post("/instruments", """
                {"maker": "Provolt", "model": "bench", "serial": "%s", "time_zone": "UTC", "channels": ["1"]}""".formatted(mark))
                .path("instrument_id")
                .asText();
        return house.post("/runs", """
                {"cell_id": "%s", "cell_configuration": "metal-plating", "instrument_id": "%s", "channel": "1",
                 "occurred_at": "2026-11-01T10:00:00Z"}""".formatted(cell, instrument))
                .path("run_id")
                .asText();
    }

    private void awaitImport(String importId) throws IOException {
        await(() -> {
            JsonNode now = house.get("/imports/" + importId);
            String state = now.path("state").asText();
            if (state.equals("refused")) {
                throw new IOException("The import was refused: " + now);
            }
            return state.equals("done");
        });
    }

    /// Whether a run is over is not known, so its last cycle stays open: all but that one.
    private void awaitCycles(String runId) throws IOException {
        int all = rows / ROWS_OF_A_CYCLE - 1;
        Pages pages = new Pages(house, "/runs/" + runId + "/cycles?limit=50");
        await(() -> pages.count() >= all);
    }

    @FunctionalInterface
    private interface Look {
        boolean isThere() throws IOException;
    }

    private static void await(Look look) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!look.isThere()) {
                if (System.nanoTime() > end) {
                    throw new IOException("It took longer than " + LONGEST);
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private void line(String what, double seconds, double bound) {
        System.out.println(
                "%-42s %8.2f s %,12.0f rows/s %8.1f times".formatted(what, seconds, rows / seconds, seconds / bound));
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / NANOS;
    }
}
