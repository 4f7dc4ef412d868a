package org.provolt.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Runs something until it is warm, then several times, and takes the middle.
record Stopwatch(int warmUps, int runs) {

    private static final double NANOS = 1e9;

    @FunctionalInterface
    interface Act {
        long run() throws IOException;
    }

    Measured time(Act act) throws IOException {
        for (int i = 0; i < warmUps; i++) {
            act.run();
        }
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(once(act));
        }
        all.sort(Comparator.comparingDouble(Measured::seconds));
        return all.get(all.size() / 2);
    }

    private static Measured once(Act act) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long depends = act.run();
        double seconds = (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
        if (depends == Long.MIN_VALUE) {
            throw new IllegalStateException("nothing can come to that");
        }
        return new Measured(seconds, (System.nanoTime() - wall) / NANOS);
    }
}
