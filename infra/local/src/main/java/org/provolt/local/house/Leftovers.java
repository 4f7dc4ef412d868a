package org.provolt.local.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.provolt.local.Trouble;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.postgres.PostgresServer;
import org.provolt.local.postgres.Postmaster;

/// Processes of a launcher that was killed. They are recognised and stopped, never adopted: nobody knows with which
/// settings they run.
///
/// Known by three ways: the record of each start, PostgreSQL's own postmaster.pid, and the mark that every JVM of a
/// stack carries as its first argument, which finds what was started and not yet recorded.
///
/// @param found by name, those to be stopped first at the beginning
public record Leftovers(DataFolder data, Map<String, ProcessHandle> found) {

    private static final long PATIENCE_SECONDS = 20;

    /// Looks for them; meaningful only while no launcher lives on this data folder.
    public static Leftovers of(DataFolder data) {
        Map<String, ProcessHandle> found = new LinkedHashMap<>();
        new Records(data)
                .all().stream()
                        .filter(entry -> !entry.name().equals(Records.LAUNCHER))
                        .filter(entry -> !entry.name().equals("postgres"))
                        .forEach(entry ->
                                entry.process(data.mark()).ifPresent(process -> found.put(entry.name(), process)));
        data.mark()
                .carriers()
                .filter(process -> !found.containsValue(process))
                .forEach(process -> found.put("unrecorded " + process.pid(), process));
        PostgresServer.postmaster(data.postgres())
                .flatMap(Postmaster::process)
                .or(() -> beforeItWroteItsId(data))
                .ifPresent(process -> found.put("postgres", process));
        preparing(data)
                .filter(process -> !found.containsValue(process))
                .forEach(process -> found.put("unrecorded " + process.pid(), process));
        return new Leftovers(data, found);
    }

    /// A PostgreSQL that was started a moment ago.
    private static Optional<ProcessHandle> beforeItWroteItsId(DataFolder data) {
        return workingOn(data.postgres())
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent())
                .findFirst();
    }

    /// An initdb that goes on without its launcher, with what it started.
    private static Stream<ProcessHandle> preparing(DataFolder data) {
        return workingOn(PostgresServer.unfinished(data.postgres()))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    /// Those with that folder among their words.
    private static Stream<ProcessHandle> workingOn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(folder.toString()::equals));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /// For people: `cycling (pid 4711), postgres (pid 4700)`.
    public String names() {
        List<String> names = found.entrySet().stream()
                .map(entry -> entry.getKey() + " (pid " + entry.getValue().pid() + ")")
                .toList();
        return String.join(", ", names);
    }

    /// Asks each to end, PostgreSQL last and quickest; by force what does not.
    public void stop() {
        List<ProcessHandle> others = found.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("postgres"))
                .map(Map.Entry::getValue)
                .toList();
        others.forEach(ProcessHandle::destroy);
        others.forEach(Leftovers::awaitEnd);
        ProcessHandle postgres = found.get("postgres");
        if (postgres != null) {
            fastShutdown(postgres);
            awaitEnd(postgres);
        }
        Records records = new Records(data);
        records.all().stream()
                .filter(entry -> !entry.name().equals(Records.LAUNCHER))
                .forEach(entry -> records.remove(entry.name()));
    }

    /// SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients.
    private static void fastShutdown(ProcessHandle postgres) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid()))
                    .start()
                    .waitFor();
        } catch (java.io.IOException e) {
            throw new Trouble("Could not ask PostgreSQL (pid " + postgres.pid() + ") to stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while stopping pid " + process.pid(), e);
        }
    }
}
