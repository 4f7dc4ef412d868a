package org.provolt.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of damaged files, by the format of the whole ones.
final class FuzzTally {

    private final Map<String, Line> lines = new TreeMap<>();

    /// One format's.
    private static final class Line {
        private int files;
        private int read;
        private long slowestNanos;
        private long mostTakenBytes;
        private final Map<String, Integer> refusals = new TreeMap<>();

        private String text(String format) {
            String refused = refusals.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", "));
            return "%-22s %8d %8d %8d %8d  %s"
                    .formatted(format, files, read, slowestNanos / 1_000_000, mostTakenBytes >> 20, refused);
        }
    }

    void read(String format) {
        line(format).read++;
    }

    void refused(String format, String code) {
        line(format).refusals.merge(code.replaceAll("\\d+", "N"), 1, Integer::sum);
    }

    /// @param takenBytes all memory that was asked for on the way, not what was held at once
    void took(String format, Duration time, long takenBytes) {
        Line line = line(format);
        line.files++;
        line.slowestNanos = Math.max(line.slowestNanos, time.toNanos());
        line.mostTakenBytes = Math.max(line.mostTakenBytes, takenBytes);
    }

    void print() {
        System.out.println("format                    files     read  ms most   MB most  refused");
        lines.forEach((format, line) -> System.out.println(line.text(format)));
        System.out.println("Peaks of the heap's parts, added up: " + (peakBytes() >> 20) + " MB of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB, with what was not collected yet");
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(FuzzTally::peakBytes)
                .sum();
    }

    private static long peakBytes(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private Line line(String format) {
        return lines.computeIfAbsent(format, any -> new Line());
    }
}
