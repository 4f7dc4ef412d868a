package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;
import org.provolt.e2e.stack.Provolt;
import org.provolt.e2e.stack.Relay;
import org.provolt.e2e.stack.RunningStack;
import org.provolt.formats.RealFiles;

/// The folder agent as it stands beside an instrument: the network goes, the file grows, nothing comes twice.
@OnOneStack
class WatchTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Laboratory laboratory;
    private final RunningStack stack;

    @TempDir
    private Path folder;

    WatchTest(Laboratory laboratory, RunningStack stack) {
        this.laboratory = laboratory;
        this.stack = stack;
    }

    @Test
    void aFileThatGrowsWhileTheNetworkIsAwayIsBroughtOnce() throws IOException, InterruptedException {
        LabRun run = laboratory.run(laboratory.cell());
        byte[] whole = Files.readAllBytes(Examples.WITHOUT_PRESSURE);
        Path file = folder.resolve("cell.mpr");
        try (Relay relay = new Relay(URI.create(stack.address()).getPort())) {
            Process agent = agent(relay, run);
            try {
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                await().atMost(LIMIT).until(() -> said().contains("rows"));
                int first = run.samples();
                relay.pull();
                Files.write(file, whole);
                await().atMost(LIMIT).until(() -> said().contains("server: no answer"));
                relay.plugIn();
                await().atMost(LIMIT).until(() -> said().contains("server: answers"));
                int all = await().atMost(LIMIT).until(run::samples, samples -> samples > first);
                assertThat(all).isEqualTo(rowsOf(run));
                assertThat(said().lines().filter(line -> line.contains("no answer")))
                        .hasSize(1);
            } finally {
                agent.destroyForcibly();
                agent.waitFor();
            }
        }
    }

    /// What the file holds, as the last import found it.
    private int rowsOf(LabRun run) {
        return laboratory.technician().list("/imports?run_id=" + run.runId()).stream()
                .mapToInt(card -> card.path("rows_read").asInt())
                .max()
                .orElseThrow();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve(".said"));
        } catch (IOException notYet) {
            return "";
        }
    }

    private Process agent(Relay relay, LabRun run) throws IOException {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                RealFiles.root().resolve("infra/agent/target/provolt-agent.jar").toString(),
                "watch",
                folder.toString(),
                "--server",
                relay.address(),
                "--run",
                run.runId(),
                "--quiet",
                "0.5",
                "--every",
                "0.2");
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(".said").toFile());
        builder.environment().put("PROVOLT_CLIENT_ID", "instrument-demo");
        builder.environment().put("PROVOLT_CLIENT_SECRET", secret());
        return builder.start();
    }

    private String secret() throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(stack.provolt().data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty("client.instrument-demo");
    }

    @Test
    void theCommandSendsWhatIsThereAndEnds() throws IOException {
        LabRun run = laboratory.run(laboratory.cell());
        Path named = Files.createDirectories(folder.resolve(run.runId()));
        Files.copy(Examples.WITHOUT_PRESSURE, named.resolve("cell.mpr"));
        Provolt.Ended ended = stack.provolt().run("watch", folder.toString(), "--once", "--quiet", "0");
        assertThat(ended.code()).as("%s", ended).isZero();
        assertThat(ended.out()).contains(run.runId() + "/cell.mpr: biologic-mpr");
    }
}
