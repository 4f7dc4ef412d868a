package org.provolt.e2e.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Processes of a stack by their ids, each with a name for people.
record Living(Map<Long, String> names) {

    /// Those named, and all that descends from them.
    static Living of(Map<String, Long> pids) {
        Map<Long, String> names = new LinkedHashMap<>();
        pids.forEach((name, pid) -> {
            names.put(pid, name);
            ProcessHandle.of(pid)
                    .ifPresent(process ->
                            process.descendants().forEach(child -> names.putIfAbsent(child.pid(), "child of " + name)));
        });
        return new Living(names);
    }

    /// Those that still run, such as `cycling (pid 4711)`.
    List<String> stillThere() {
        return names.entrySet().stream()
                .filter(entry -> runs(entry.getKey()))
                .map(entry -> entry.getValue() + " (pid " + entry.getKey() + ")")
                .toList();
    }

    void kill() {
        Signals.kill(names.keySet().stream().filter(Living::runs).toList());
    }

    /// A process that has ended and that nobody waited for is dead.
    private static boolean runs(long pid) {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String text = Files.exists(stat) ? Files.readString(stat) : ") R";
            char state = text.charAt(text.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
