package org.provolt.bench;

/// How long one way through a file took: the middle of several, by the processor's time of the one thread, since other
/// programs on the machine take wall time.
///
/// @param seconds     of processor time
/// @param wallSeconds of the clock on the wall, in the same run
record Measured(double seconds, double wallSeconds) {

    double megabytesPerSecond(long bytes) {
        return bytes / 1e6 / seconds;
    }
}
