package org.provolt.local.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One process as it was started: enough to know it again after its launcher was killed.
///
/// A process id alone is not enough, since the system gives it to another program later.
///
/// @param started      epoch milliseconds by the system; absent where the system does not say
/// @param command      the program's path as the system shows it; absent where it does not
/// @param port         on loopback
/// @param address      for people and for `status`
public record ProcessRecord(
        String name,
        long pid,
        @JsonProperty("started") @Nullable Long started,
        @JsonProperty("command") @Nullable String command,
        int port,
        String address) {

    // The system derives a start from its boot time, which moves a little when the clock is set.
    private static final long CLOCK_TOLERANCE_MS = 2000;

    public static ProcessRecord of(String name, ProcessHandle process, int port, String address) {
        return new ProcessRecord(
                name,
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(null),
                process.info().command().orElse(null),
                port,
                address);
    }

    /// The living process, if it is still the one recorded.
    ///
    /// @param mark what only this stack's processes carry
    public Optional<ProcessHandle> process(Mark mark) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> isTheOneRecorded(Seen.of(found, mark)));
    }

    /// What the system says of a living process.
    ///
    /// @param marked does it carry the stack's mark
    record Seen(@Nullable Long started, @Nullable String command, boolean marked) {
        static Seen of(ProcessHandle process, Mark mark) {
            ProcessHandle.Info info = process.info();
            return new Seen(
                    info.startInstant().map(Instant::toEpochMilli).orElse(null),
                    info.command().orElse(null),
                    mark.on(process));
        }
    }

    boolean isTheOneRecorded(Seen seen) {
        if (seen.marked()) {
            return true;
        }
        boolean sameStart =
                started == null || seen.started() == null || Math.abs(started - seen.started()) <= CLOCK_TOLERANCE_MS;
        boolean sameCommand = command == null || seen.command() == null || command.equals(seen.command());
        return sameStart && sameCommand;
    }
}
