package org.provolt.local.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;

/// Starts the parts of a house, keeps them running, stops them in order.
public final class Supervisor {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    /// A service whose predecessor was killed gets its partitions back after Kafka's session timeout, 15 s.
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final int FAILURES_WHILE_STARTING = 4;

    private final House house;
    private final DataFolder data;
    private final Progress progress;
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private int up;

    public Supervisor(House house, DataFolder data, Progress progress) {
        this.house = house;
        this.data = data;
        this.progress = progress;
        house.parts().forEach(part -> watched.put(part.name(), new Watched(part, new Records(data), progress)));
    }

    /// Starts a part and waits until it answers.
    public void bringUp(Part part) {
        double began = progress.seconds();
        Watched one = watched.get(part.name());
        if (one == null) {
            throw new IllegalArgumentException(part.name() + " is no part of this house");
        }
        one.start();
        await(one);
        part.prepare();
        progress.say("[%2d/%d] %s answers on %s (%.1f s)"
                .formatted(countedUp(), watched.size(), part.name(), part.address(), progress.seconds() - began));
    }

    /// Waits until every part says that it is well, but not for ever: one that runs and is in trouble is named.
    public void awaitAllHealthy() {
        long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        for (Part part : house.parts()) {
            while (!part.healthy() && System.nanoTime() < end) {
                pause();
            }
            if (!part.healthy()) {
                progress.say(
                        "%s runs, but is not healthy; %s/q/health says why".formatted(part.name(), part.address()));
            }
        }
    }

    /// Has the stop begun, or does it begin soon?
    public boolean stopsWithin(Duration soon) {
        try {
            return stopping.await(soon.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Stops all, those that rest on others first. Nothing is started any more, whoever tries.
    public void stopAll() {
        stopping.countDown();
        watched.values().forEach(Watched::forbidStarts);
        endTools();
        Stream<Part> first = Stream.concat(house.services().stream(), Stream.of(house.keycloak()));
        CompletableFuture.allOf(first.map(part -> CompletableFuture.runAsync(
                                () -> stop(part, Duration.ofSeconds(15)), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        stop(house.kafka(), Duration.ofSeconds(15));
        stop(house.postgres(), Duration.ofSeconds(20));
        // What was in the middle of its start: a PostgreSQL whose pg_ctl was ended, a JVM not yet recorded.
        Leftovers.of(data).stop();
    }

    private void stop(Part part, Duration patience) {
        Watched one = watched.get(part.name());
        if (one != null) {
            one.stop(patience);
        }
    }

    /// What was started to help with starting (an unpacking, a build) holds back the stop no longer.
    private void endTools() {
        Set<Long> parts =
                new Records(data).all().stream().map(entry -> entry.pid()).collect(Collectors.toSet());
        ProcessHandle.current()
                .children()
                .filter(child -> !parts.contains(child.pid()))
                .forEach(ProcessHandle::destroy);
    }

    private void await(Watched one) {
        String name = one.part().name();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!one.part().answers()) {
            if (one.failures() >= FAILURES_WHILE_STARTING) {
                throw new Trouble(
                        name + " does not stay up. Its log, " + data.logOf(name) + ", ends:\n" + lastOf(name));
            }
            pauseUntil(end, name + " does not answer. Its log is " + data.logOf(name));
        }
    }

    private static void pauseUntil(long end, String complaint) {
        if (System.nanoTime() > end) {
            throw new Trouble(complaint + " after " + LONGEST_START.toMinutes() + " minutes.");
        }
        pause();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while starting", e);
        }
    }

    private String lastOf(String name) {
        Path log = data.logOf(name);
        if (!Files.exists(log)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + log, e);
        }
    }

    private synchronized int countedUp() {
        return ++up;
    }
}
