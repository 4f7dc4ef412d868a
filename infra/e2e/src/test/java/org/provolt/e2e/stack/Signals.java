package org.provolt.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Signals, as a terminal and an impatient person send them.
final class Signals {

    /// A session of its own, so that Ctrl-C reaches all in it and nobody else; and Ctrl-C not ignored, as it is in what
    /// a shell started in the background.
    private static final List<String> TERMINAL = List.of("setsid", "env", "--default-signal=INT");

    private static final boolean HAS_TERMINAL = works(TERMINAL);

    private Signals() {}

    /// What stands before a command so that it runs as from a terminal; nothing where the system cannot do it.
    static List<String> asFromATerminal() {
        return HAS_TERMINAL ? TERMINAL : List.of();
    }

    /// Ctrl-C: to the process and all of its session.
    static void interrupt(Process process) {
        send("-INT", List.of((HAS_TERMINAL ? "-" : "") + process.pid()));
    }

    /// `kill -9` of all of them at once.
    static void kill(Collection<Long> pids) {
        send("-KILL", pids.stream().map(pid -> Long.toString(pid)).toList());
    }

    /// Those that are gone already are no fault.
    private static void send(String signal, List<String> targets) {
        List<String> command = new ArrayList<>(List.of("kill", signal, "--"));
        command.addAll(targets);
        exitCode(command);
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return exitCode(command) == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private static int exitCode(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
