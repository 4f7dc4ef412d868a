package org.provolt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.provolt.local.process.JavaChild;
import org.provolt.local.process.Ports;
import org.provolt.local.process.Tool;

/// A launcher of its own process, in a session of its own as a terminal gives it, on a checkout without services and
/// without Keycloak's archive: PostgreSQL and Kafka come up, then it ends because Keycloak cannot be started.
record Launched(Process process, Path data, Path said) {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    static Launched up(Path checkout, Path data, Path said) throws IOException {
        List<String> words = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT", JavaChild.java()));
        words.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-Dprovolt.log=off", "-Dprovolt.root=" + checkout));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        words.addAll(List.of("--data", data.toString(), "--port", Integer.toString(Ports.anyFree())));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Launched(process, data, said);
    }

    /// Waits until that file or folder of the data folder is there.
    void awaitFile(String name) {
        Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> !process.isAlive() || Files.exists(data.resolve(name)));
        if (!process.isAlive()) {
            throw new AssertionError("It ended before there was " + name + ": " + words());
        }
    }

    /// To all of its session, as Ctrl-C is.
    int interrupted() {
        new Tool(List.of("kill", "-INT", "--", "-" + process.pid())).run();
        return ended();
    }

    /// `kill -9` of the launcher alone.
    void killed() {
        process.destroyForcibly();
        ended();
    }

    int ended() {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end: " + words());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    String words() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new AssertionError("What it said cannot be read", e);
        }
    }

    /// Every living process that was started with the data folder among its words.
    List<String> leftBehind() {
        return ProcessHandle.allProcesses()
                .flatMap(found -> found.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
