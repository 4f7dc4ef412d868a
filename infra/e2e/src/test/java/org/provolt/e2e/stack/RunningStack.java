package org.provolt.e2e.stack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.provolt.e2e.client.Api;

/// One embedded stack on a data folder of its own.
public final class RunningStack {

    /// The first start on a machine also unpacks PostgreSQL and builds Keycloak.
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration LAST_BREATH = Duration.ofSeconds(5);
    private static final String LAUNCHER = "launcher";

    private final StackFolder folder = StackFolder.made();
    private final int port = freePort();
    private final Map<String, String> addresses = new HashMap<>();
    private @Nullable Process launcher;

    /// How the stack took a Ctrl-C.
    ///
    /// @param exitCode absent when it did not end in time
    public record Stopped(@Nullable Integer exitCode, List<String> leftBehind) {}

    private RunningStack() {}

    /// Starts one and waits until all of it is healthy.
    static RunningStack start() {
        RunningStack stack = new RunningStack();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::cleanUp));
        stack.startAgain();
        return stack;
    }

    /// `up` on the same data folder and port.
    public void startAgain() {
        Process started = provolt().up(port, folder.log());
        launcher = started;
        Api nobody = new Api(address(), role -> "");
        try {
            await().atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> !started.isAlive() || nobody.answers("/q/health"));
        } catch (ConditionTimeoutException slow) {
            throw new AssertionError("not healthy within " + START_LIMIT + ": " + folder.lastWords(), slow);
        }
        if (!started.isAlive()) {
            throw new AssertionError("up ended with " + started.exitValue() + ": " + folder.lastWords());
        }
    }

    /// Where everything is, such as `http://localhost:40123`.
    public String address() {
        return "http://localhost:" + port;
    }

    /// The command, meant for this stack.
    public Provolt provolt() {
        return new Provolt(folder.data());
    }

    /// The API of it, as the embedded stack's users may use it.
    public Api api() {
        return new Api(address(), this::token);
    }

    private String token(String role) {
        Provolt.Ended token = provolt().run("token", role);
        if (token.code() != 0) {
            throw new AssertionError("no token for " + role + ": " + token);
        }
        return token.out().strip();
    }

    /// What `status --json` says.
    public JsonNode status() {
        Provolt.Ended status = provolt().run("status", "--json");
        try {
            return new ObjectMapper().readTree(status.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError("status --json says " + status, e);
        }
    }

    /// Where a process listens itself; it keeps its port as long as the data are kept.
    public synchronized String addressOf(String name) {
        if (addresses.isEmpty()) {
            status().path("processes")
                    .forEach(process -> addresses.put(
                            process.path("name").asText(),
                            process.path("address").asText()));
        }
        return Objects.requireNonNull(addresses.get(name), () -> "no " + name + " among " + addresses);
    }

    /// A `kill -9` of one process, prepared so that it strikes at once.
    public Runnable toKill(String name) {
        long pid = Objects.requireNonNull(pids().get(name), () -> name + " does not run");
        return () -> Signals.kill(List.of(pid));
    }

    /// A `kill -9` of all at once, the launcher too, prepared so that it strikes at once.
    public Runnable toKillEverything() {
        Process killed = running();
        Living living = Living.of(pids());
        return () -> {
            living.kill();
            await().atMost(LAST_BREATH)
                    .until(() -> !killed.isAlive() && living.stillThere().isEmpty());
        };
    }

    public boolean runs() {
        return launcher != null && launcher.isAlive();
    }

    /// Ctrl-C, and what came of it. What is left behind is killed.
    public Stopped stop() {
        Process ending = running();
        Living living = Living.of(pids());
        Signals.interrupt(ending);
        boolean ended = comesTrue(STOP_LIMIT, () -> !ending.isAlive());
        comesTrue(LAST_BREATH, () -> living.stillThere().isEmpty());
        List<String> leftBehind = living.stillThere();
        living.kill();
        return new Stopped(ended ? ending.exitValue() : null, leftBehind);
    }

    private Process running() {
        if (launcher == null || !launcher.isAlive()) {
            throw new AssertionError("up ended by itself: " + folder.lastWords());
        }
        return launcher;
    }

    private Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put(LAUNCHER, running().pid());
        for (JsonNode process : status().path("processes")) {
            if (process.path("pid").isIntegralNumber()) {
                pids.put(process.path("name").asText(), process.path("pid").asLong());
            }
        }
        return pids;
    }

    /// Nothing of the stack outlives the tests' own JVM but its logs.
    private void cleanUp() {
        if (runs()) {
            Living.of(pids()).kill();
        }
        provolt().run("down");
        folder.keepLogs();
        folder.delete();
    }

    private static boolean comesTrue(Duration limit, Callable<Boolean> what) {
        try {
            await().atMost(limit).until(what);
            return true;
        } catch (ConditionTimeoutException never) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
