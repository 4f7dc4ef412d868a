package org.provolt.bench;

/// What a benchmark found.
///
/// @param megabytesPerSecond of the file or table, on one core
/// @param floorMegabytesPerSecond the same of the lower bound
/// @param timesFloor how many times as long as the lower bound it takes
record Outcome(
        String name,
        long bytes,
        long rows,
        double rowsPerSecond,
        double megabytesPerSecond,
        String floor,
        double floorMegabytesPerSecond,
        double timesFloor,
        double wallSeconds) {

    static Outcome of(String name, String bound, long bytes, long rows, Measured reading, Measured floor) {
        return new Outcome(
                name,
                bytes,
                rows,
                rows / reading.seconds(),
                reading.megabytesPerSecond(bytes),
                bound,
                floor.megabytesPerSecond(bytes),
                reading.seconds() / floor.seconds(),
                reading.wallSeconds());
    }

    static final String HEADS = "%-14s %9s %11s %12s %9s %9s %8s  %s"
            .formatted("what", "MB", "rows", "rows/s", "MB/s", "bound", "times", "the bound");

    String line() {
        return "%-14s %9.1f %,11d %,12.0f %9.0f %9.0f %8.2f  %s"
                .formatted(
                        name,
                        bytes / 1e6,
                        rows,
                        rowsPerSecond,
                        megabytesPerSecond,
                        floorMegabytesPerSecond,
                        timesFloor,
                        floor);
    }
}
