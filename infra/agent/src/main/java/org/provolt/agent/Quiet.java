package org.provolt.agent;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which files are left alone by whoever writes them: of the same size and time for long enough, and not locked.
final class Quiet {

    private final Duration enough;
    private final InstantSource clock;
    private final Map<String, Since> states = new HashMap<>();

    private record Since(Seen state, Instant first) {}

    Quiet(Duration enough, InstantSource clock) {
        this.enough = enough;
        this.clock = clock;
    }

    /// Notes how the files lie there now; forgets those that are gone.
    void look(List<Seen> files) {
        Instant now = clock.instant();
        for (Seen file : files) {
            Since before = states.get(file.name());
            if (before == null || !before.state().isSameStateAs(file)) {
                states.put(file.name(), new Since(file, firstSeenSo(file, before, now)));
            }
        }
        Set<String> there = files.stream().map(Seen::name).collect(Collectors.toSet());
        states.keySet().retainAll(there);
    }

    /// A file that was written long before the agent looked first need not wait again.
    private static Instant firstSeenSo(Seen file, @Nullable Since before, Instant now) {
        Instant written = Instant.ofEpochMilli(file.modified());
        return before == null && written.isBefore(now) ? written : now;
    }

    boolean is(Seen file) {
        Since since = states.get(file.name());
        return since != null
                && since.state().isSameStateAs(file)
                && !clock.instant().isBefore(since.first().plus(enough))
                && !isLocked(file);
    }

    /// Windows keeps others from a file that is open for writing alone. A file system without locks has nothing to say.
    private static boolean isLocked(Seen file) {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            return isLocked(channel);
        } catch (IOException notToBeOpened) {
            return true;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException noLocksHere) {
            return false;
        }
        if (lock == null) {
            return true;
        }
        lock.release();
        return false;
    }
}
