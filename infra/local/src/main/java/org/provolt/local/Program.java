package org.provolt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program of this checkout in a process of its own, on the same terminal; it ends when the launcher does.
///
/// @param jar         that `java -jar` runs
/// @param flags       of its virtual machine
/// @param words       of its command line
/// @param environment added to the launcher's own
record Program(Path jar, List<String> flags, List<String> words, Map<String, String> environment) {

    /// Runs it to its end; its exit code.
    int run() {
        if (!Files.exists(jar)) {
            throw new Trouble(
                    Ending.CHECKOUT_INCOMPLETE,
                    "There is no " + jar + ", and PROVOLT_SKIP_BUILD forbids to build it. Unset it.");
        }
        try {
            Process process = start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            throw new Trouble("Could not start " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
