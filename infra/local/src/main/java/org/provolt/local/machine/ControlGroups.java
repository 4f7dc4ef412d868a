package org.provolt.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The memory that Linux' control groups leave to this process: a container's limit, a systemd slice's.
///
/// @param root       where the groups are mounted, `/sys/fs/cgroup`
/// @param membership `/proc/self/cgroup`: this process' group in each hierarchy
record ControlGroups(Path root, Path membership) {

    private static final ControlGroups OF_THIS_PROCESS =
            new ControlGroups(Path.of("/sys/fs/cgroup"), Path.of("/proc/self/cgroup"));

    /// The names of the files of one version.
    ///
    /// @param reclaimable the line of `memory.stat` that counts what the system would give up first
    private record Version(String limit, String used, Pattern reclaimable) {}

    private static final Version FIRST = new Version(
            "memory.limit_in_bytes",
            "memory.usage_in_bytes",
            Pattern.compile("^total_inactive_file (\\d+)$", Pattern.MULTILINE));
    private static final Version SECOND =
            new Version("memory.max", "memory.current", Pattern.compile("^inactive_file (\\d+)$", Pattern.MULTILINE));

    static ControlGroups ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /// Bytes below the tightest limit of this process' group and of those around it; absent where none is limited.
    OptionalLong headroom() {
        if (!Files.isReadable(membership)) {
            return OptionalLong.empty();
        }
        return lines(membership)
                .flatMap(this::groups)
                .mapToLong(Long::longValue)
                .min();
    }

    /// A line such as `0::/user.slice/session.scope`, or `5:memory:/docker/4711` of the first version.
    private Stream<Long> groups(String line) {
        String[] parts = line.split(":", 3);
        if (parts.length < 3) {
            return Stream.empty();
        }
        if (parts[1].isEmpty()) {
            return headrooms(root, parts[2], SECOND);
        }
        return List.of(parts[1].split(",", -1)).contains("memory")
                ? headrooms(root.resolve("memory"), parts[2], FIRST)
                : Stream.empty();
    }

    /// Of the group and of all around it. In a container the path may be the host's; then only the root is there.
    private static Stream<Long> headrooms(Path mount, String path, Version version) {
        List<Long> found = new ArrayList<>();
        @Nullable Path group = mount.resolve(path.replaceFirst("^/+", "")).normalize();
        while (group != null && group.startsWith(mount)) {
            headroom(group, version).ifPresent(found::add);
            group = group.getParent();
        }
        return found.stream();
    }

    private static OptionalLong headroom(Path group, Version version) {
        OptionalLong limit = number(group.resolve(version.limit()));
        OptionalLong used = number(group.resolve(version.used()));
        if (limit.isEmpty() || used.isEmpty()) {
            return OptionalLong.empty();
        }
        long reclaimable = 0;
        Path stat = group.resolve("memory.stat");
        if (Files.isReadable(stat)) {
            Matcher line = version.reclaimable().matcher(text(stat));
            reclaimable = line.find() ? Long.parseLong(line.group(1)) : 0;
        }
        return OptionalLong.of(Math.max(0, limit.getAsLong() - used.getAsLong() + reclaimable));
    }

    /// Absent for `max`, and where there is no such file.
    private static OptionalLong number(Path file) {
        String text = Files.isReadable(file) ? text(file).strip() : "";
        return text.matches("\\d{1,19}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
