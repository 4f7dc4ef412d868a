package org.provolt.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// An agent at a watched folder, with a clock that the test turns.
final class Bench implements AutoCloseable {

    static final String RUN = "11111111-2222-3333-4444-555555555555";
    static final Duration QUIET = Duration.ofSeconds(30);

    final Path folder;
    final List<Duration> slept = new ArrayList<>();
    private final FakeHouse house;
    private final HttpClient http = Server.client();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    final InstantSource clock = () -> now;
    private Journal journal;
    private Watch watch;
    private Agent agent;

    Bench(Path folder, FakeHouse house, String... words) {
        this.folder = folder;
        this.house = house;
        this.journal = Journal.in(folder.resolve(Scan.OWN_FOLDER));
        List<String> all = new ArrayList<>(
                List.of("watch", folder.toString(), "--server", house.address().toString()));
        all.addAll(List.of(words));
        Options options = Options.of(all, Map.of());
        Voice voice = new Voice(new PrintStream(said, true, StandardCharsets.UTF_8), clock);
        SignIn account = new InstrumentAccount(http, house.address(), "instrument-a", "secret", clock);
        watch = new Watch(options, new Server(http, house.address(), account), journal, voice, clock);
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), new Random(7));
        agent = new Agent(watch, options, backoff, voice, clock, this::sleep);
    }

    private void sleep(Duration time) {
        slept.add(time);
        later(time);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /// A file that was written now.
    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(now));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Looks until nothing more happens by itself.
    boolean once() {
        try {
            return agent.once();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    void round() throws Away {
        try {
            watch.round();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    long sent() {
        return house.received;
    }

    @Override
    public void close() {
        journal.close();
        http.close();
    }
}
