package org.provolt.local.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who listens on a port of this machine, as far as this user may know.
public final class PortHolder {

    private static final Path PROCESSES = Path.of("/proc");
    // Fields of a row of /proc/net/tcp, and its word for a socket that listens.
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";

    private PortHolder() {}

    /// For people: `nginx (pid 4711)`, or `another program` where the system does not tell this user.
    public static String of(int port) {
        return pid(port).flatMap(ProcessHandle::of).map(PortHolder::name).orElse("another program");
    }

    private static String name(ProcessHandle holder) {
        String pid = " (pid " + holder.pid() + ")";
        return Mark.folderOf(holder)
                .map(folder -> "the Provolt on " + folder + pid)
                .or(() ->
                        holder.info().command().map(command -> Path.of(command).getFileName() + pid))
                .orElse("another user's program" + pid);
    }

    private static Optional<Long> pid(int port) {
        return Files.isDirectory(PROCESSES.resolve("net")) ? pidOnLinux(port) : pidByLsof(port);
    }

    private static Optional<Long> pidOnLinux(int port) {
        List<String> sockets = Stream.of("tcp", "tcp6")
                .flatMap(family -> listening(PROCESSES.resolve("net").resolve(family), port))
                .map(inode -> "socket:[" + inode + "]")
                .toList();
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .map(ProcessHandle::pid)
                        .filter(pid -> holds(pid, sockets))
                        .findFirst();
    }

    /// The inodes of the sockets that listen there.
    private static Stream<String> listening(Path table, int port) {
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(row -> row.length > INODE && row[STATE].equals(LISTENS))
                    .filter(row -> row[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
                    .map(row -> row[INODE]);
        } catch (IOException thisMachineHasNoSuchFamily) {
            return Stream.empty();
        }
    }

    private static boolean holds(long pid, List<String> sockets) {
        Path opened = PROCESSES.resolve(Long.toString(pid)).resolve("fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(opened)) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException notForUsToKnow) {
            return false;
        }
    }

    /// macOS: `lsof` comes with it, and prints `p4711`.
    private static Optional<Long> pidByLsof(int port) {
        Path lsof = Path.of("/usr/sbin/lsof");
        if (!Files.isExecutable(lsof)) {
            return Optional.empty();
        }
        Tool.Outcome outcome =
                new Tool(List.of(lsof.toString(), "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp")).attempt();
        return outcome.text()
                .lines()
                .filter(line -> line.matches("p\\d+"))
                .map(line -> Long.valueOf(line.substring(1)))
                .findFirst();
    }
}
