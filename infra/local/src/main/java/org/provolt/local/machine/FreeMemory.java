package org.provolt.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.local.process.Tool;

/// What can be taken without swapping.
///
/// @param limited is it a control group (a container, a slice) that leaves so little, not the machine
record FreeMemory(long bytes, boolean limited) {

    private static final Path LINUX = Path.of("/proc/meminfo");
    private static final Path MACOS = Path.of("/usr/bin/vm_stat");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final Pattern PAGE_SIZE = Pattern.compile("page size of (\\d+) bytes");
    // What macOS hands out at once or after forgetting a file's cache.
    private static final Pattern GIVEN_UP =
            Pattern.compile("^Pages (?:free|inactive|speculative|purgeable):\\s+(\\d+)\\.", Pattern.MULTILINE);

    static FreeMemory now() {
        long machine = ofTheMachine();
        OptionalLong group = ControlGroups.ofThisProcess().headroom();
        return group.isPresent() && group.getAsLong() < machine
                ? new FreeMemory(group.getAsLong(), true)
                : new FreeMemory(machine, false);
    }

    private static long ofTheMachine() {
        if (Files.isReadable(LINUX)) {
            OptionalLong available = ofLinux(read());
            if (available.isPresent()) {
                return available.getAsLong();
            }
        }
        if (Files.isExecutable(MACOS)) {
            OptionalLong available =
                    ofMacOs(new Tool(List.of(MACOS.toString())).attempt().text());
            if (available.isPresent()) {
                return available.getAsLong();
            }
        }
        // Another system counts what it could give up as taken; the whole is the better answer.
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    /// From the text of `/proc/meminfo`.
    static OptionalLong ofLinux(String text) {
        Matcher line = AVAILABLE.matcher(text);
        return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) << 10) : OptionalLong.empty();
    }

    /// From what `vm_stat` prints.
    static OptionalLong ofMacOs(String text) {
        Matcher size = PAGE_SIZE.matcher(text);
        if (!size.find()) {
            return OptionalLong.empty();
        }
        long pages = GIVEN_UP.matcher(text)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
        return OptionalLong.of(pages * Long.parseLong(size.group(1)));
    }

    private static String read() {
        try {
            return Files.readString(LINUX);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + LINUX, e);
        }
    }
}
