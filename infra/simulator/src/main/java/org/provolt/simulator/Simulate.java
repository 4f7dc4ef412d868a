package org.provolt.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Writes a virtual cell's files and truth, or sends its records live:
///
/// `files LABEL FOLDER` and `live LABEL RUN_ID CLIENT_PROPERTIES SPEED`, SPEED 1 as in the laboratory, 1000 a thousand
/// times as fast. The properties are a Kafka client's: `bootstrap.servers` and the instrument's account.
public final class Simulate {

    private static final int FILES = 3;
    private static final int LIVE = 5;
    private static final Duration BATCH = Duration.ofSeconds(60);

    private Simulate() {}

    public static void main(String[] words) throws IOException {
        if (words.length == FILES && words[0].equals("files")) {
            files(cell(words[1]), Path.of(words[2]));
        } else if (words.length == LIVE && words[0].equals("live")) {
            live(cell(words[1]), words[2], Path.of(words[3]), Double.parseDouble(words[4]));
        } else {
            throw new IllegalArgumentException(
                    "files LABEL FOLDER, or live LABEL RUN_ID CLIENT_PROPERTIES SPEED; labels: "
                            + cells().map(VirtualCell::label).toList());
        }
    }

    private static Stream<VirtualCell> cells() {
        return Stream.concat(VirtualCell.pressureStudy().stream(), VirtualCell.restStudy().stream());
    }

    private static VirtualCell cell(String label) {
        return cells().filter(cell -> cell.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no virtual cell " + label));
    }

    private static void files(VirtualCell cell, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(cell.label() + ".bdf.csv"), SimulatedFiles.cycling(cell));
        Files.write(folder.resolve(cell.label() + "-ocv.csv"), SimulatedFiles.spectrumAtOcv(cell));
        Files.write(
                folder.resolve(cell.label() + "-after-plating-2.csv"), SimulatedFiles.spectrumAfterSecondPlating(cell));
        Files.write(folder.resolve(cell.label() + "-after-plating-2.tif"), SimulatedFiles.micrograph(cell));
        Files.write(folder.resolve(cell.label() + "-after-plating-2-heights.tif"), SimulatedFiles.heightMap(cell));
        Files.writeString(folder.resolve(cell.label() + "-truth.json"), SimulatedFiles.truth(cell));
    }

    private static void live(VirtualCell cell, String runId, Path client, double speed) throws IOException {
        Properties told = new Properties();
        try (InputStream file = Files.newInputStream(client)) {
            told.load(file);
        }
        Map<String, Object> settings = new HashMap<>();
        told.stringPropertyNames().forEach(name -> settings.put(name, told.getProperty(name)));
        try (LiveInstrument instrument = LiveInstrument.connected(settings, LiveInstrument.Pace.times(speed))) {
            instrument.measureImpedance(cell, runId);
            instrument.cycle(cell, runId, BATCH.multipliedBy(Math.max(1, (long) (speed / BATCH.toSeconds()))));
        }
    }
}
