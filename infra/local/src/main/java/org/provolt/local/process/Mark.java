package org.provolt.local.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// An argument that every JVM of one stack carries first: whose it is, readable from outside whatever was recorded.
///
/// @param argument such as `-Dprovolt.data=/home/lab/.provolt`
public record Mark(String argument) {

    private static final String NAME = "-Dprovolt.data=";

    /// That of the stack on a folder.
    public static Mark of(Path folder) {
        return new Mark(NAME + folder);
    }

    /// The data folder of the stack that a process belongs to.
    static Optional<String> folderOf(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(word -> word.startsWith(NAME))
                .map(word -> word.substring(NAME.length()))
                .findFirst();
    }

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
