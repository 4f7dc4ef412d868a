package org.provolt.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts the stack's own process, with the launcher's classpath, and waits until it says where it listens.
final class TestStackStart {

    private static final long LONGEST_START_SECONDS = 180;

    private TestStackStart() {}

    static void inFolder(Path folder) throws IOException {
        File log = folder.resolve("stack.log").toFile();
        Process process = new ProcessBuilder(command(folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        process.getOutputStream().close();
        awaitPublished(folder, process);
    }

    private static List<String> command(Path folder) {
        long maven = MavenRun.ofThisTest().process().pid();
        return Checkout.here()
                .launcherCommand(
                        "org.provolt.local.teststack.TestStackProcess", folder.toString(), Long.toString(maven));
    }

    private static void awaitPublished(Path folder, Process process) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!Files.exists(folder.resolve("stack.properties"))) {
            if (ended(process) || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException(
                        "The test stack did not start:\n" + Files.readString(folder.resolve("stack.log")));
            }
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
