package org.provolt.local.process;

import java.util.Arrays;
import java.util.stream.Stream;

/// An argument that every JVM of one stack carries first: whose it is, readable from outside whatever was recorded.
///
/// @param argument such as `-Dprovolt.data=/home/lab/.provolt`
public record Mark(String argument) {

    /// Does that process carry it? The system cuts long command lines short and then no longer lists the arguments; the
    /// mark stands early enough to be in what is left.
    public boolean on(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.arguments()
                .map(words -> Arrays.asList(words).contains(argument))
                .or(() -> info.commandLine().map(line -> line.contains(" " + argument + " ")))
                .orElse(false);
    }

    /// Every living process that carries it, but not this one.
    public Stream<ProcessHandle> carriers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(this::on);
    }
}
