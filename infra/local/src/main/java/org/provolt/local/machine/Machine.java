package org.provolt.local.machine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.provolt.local.Ending;
import org.provolt.local.Trouble;
import org.provolt.local.process.CacheFolder;

/// What the machine has to give to one more stack.
///
/// @param data  where the data folder lies
/// @param cache where the unpacked programs lie
public record Machine(FreeMemory memory, Disk data, Disk cache) {

    // Seven services of about 250 MB, Keycloak, Kafka and PostgreSQL of about 400 MB; less than this swaps at once.
    static final long LEAST_MEMORY = 2500L << 20;
    // PostgreSQL's log of changes alone may grow to 4 GB before it is trimmed; an empty stack takes about 1 GB.
    static final long LEAST_FOR_DATA = 2L << 30;
    // PostgreSQL and Keycloak unpacked, and what the JVMs keep to start sooner.
    static final long LEAST_FOR_CACHE = 1L << 30;

    public static Machine at(Path data, CacheFolder cache) {
        return new Machine(FreeMemory.now(), Disk.of(data), Disk.of(cache.root()));
    }

    /// What is too little, and what to do; absent when all is well.
    public Optional<Trouble> complaint() {
        if (memory.bytes() < LEAST_MEMORY) {
            return Optional.of(new Trouble(
                    Ending.TOO_LITTLE_MEMORY,
                    "Too little memory: %d MB are free%s, %d MB are needed. %s."
                            .formatted(
                                    memory.bytes() >> 20,
                                    memory.limited() ? " below this container's limit" : "",
                                    LEAST_MEMORY >> 20,
                                    memory.limited() ? "Raise the limit" : "Close other programs first")));
        }
        boolean together = data.store().equals(cache.store());
        return tooLittle("data folder", "--data names another", data, LEAST_FOR_DATA + (together ? LEAST_FOR_CACHE : 0))
                .or(() -> tooLittle(
                        "unpacked programs (~/.cache/provolt)",
                        "XDG_CACHE_HOME names another",
                        cache,
                        LEAST_FOR_CACHE));
    }

    private static Optional<Trouble> tooLittle(String what, String remedy, Disk disk, long needed) {
        return disk.freeBytes() >= needed
                ? Optional.empty()
                : Optional.of(new Trouble(
                        Ending.TOO_LITTLE_DISK,
                        String.format(
                                Locale.ROOT,
                                "Too little disk: %d MB are free where the %s would lie, %d MB are needed. Make room; %s.",
                                disk.freeBytes() >> 20,
                                what,
                                needed >> 20,
                                remedy)));
    }
}
