package org.provolt.local.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the machine has to give.
///
/// @param memoryBytes without swapping
/// @param diskBytes   where the data folder lies
public record Machine(long memoryBytes, long diskBytes) {

    // Seven services of about 250 MB, Keycloak, Kafka and PostgreSQL of about 400 MB; less than this swaps at once.
    static final long LEAST_MEMORY = 2500L << 20;
    // PostgreSQL's log of changes alone may grow to 4 GB before it is trimmed; an empty stack takes about 1 GB.
    static final long LEAST_DISK = 2L << 30;

    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    public static Machine at(Path folder) {
        try {
            return new Machine(availableMemory(), Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not ask how much room " + folder + " has", e);
        }
    }

    /// What is too little, in a sentence; absent when all is well.
    public Optional<String> complaint() {
        if (memoryBytes < LEAST_MEMORY) {
            return Optional.of("Too little memory: %d MB are available, %d MB are needed. Close other programs first."
                    .formatted(memoryBytes >> 20, LEAST_MEMORY >> 20));
        }
        if (diskBytes < LEAST_DISK) {
            return Optional.of(
                    "Too little disk: %d MB are free for the data folder, %d MB are needed; --data names another."
                            .formatted(diskBytes >> 20, LEAST_DISK >> 20));
        }
        return Optional.empty();
    }

    private static long availableMemory() throws IOException {
        Path linux = Path.of("/proc/meminfo");
        if (Files.exists(linux)) {
            Matcher line = AVAILABLE.matcher(Files.readString(linux));
            if (line.find()) {
                return Long.parseLong(line.group(1)) << 10;
            }
        }
        // Elsewhere the system counts what it could give up as taken; the whole is the better answer.
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }
}
