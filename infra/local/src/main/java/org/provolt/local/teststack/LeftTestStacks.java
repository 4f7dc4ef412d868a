package org.provolt.local.teststack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.local.postgres.PostgresServer;
import org.provolt.local.postgres.Postmaster;
import org.provolt.local.process.Folders;

/// What test stacks that were killed outright left behind: a PostgreSQL server and a folder.
final class LeftTestStacks {

    // The owner's process id and the moment it began.
    private static final Pattern NAME = Pattern.compile("provolt-test-(\\d+)-\\d+");

    private LeftTestStacks() {}

    /// Ends and removes those beside ours whose stack no longer lives.
    static void sweep(Path ours) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(ours.getParent(), "provolt-test-*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder) && !folder.equals(ours) && ownerIsGone(folder)) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean ownerIsGone(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void remove(Path folder) {
        PostgresServer.postmaster(folder.resolve("postgres"))
                .flatMap(Postmaster::process)
                .ifPresent(server -> {
                    server.destroyForcibly();
                    server.onExit().join();
                });
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // Another run may be removing it too; what stays is tried again by the next one.
            System.err.println("Could not remove " + folder + ": " + e);
        }
    }
}
