package org.provolt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One benchmark: a file, what reads it, and what does as little as one can with the same bytes.
///
/// @param name  as it is asked for
/// @param bound what the lower bound does, in a few words
/// @param make  writes the file into a folder
/// @param floor the lower bound
record Case(String name, String bound, Making make, Floor floor) implements Benchmark {

    @Override
    public Outcome run(Path folder, Stopwatch watch) throws IOException {
        return on(make.in(folder), watch);
    }

    Outcome on(Path file, Stopwatch watch) throws IOException {
        long rows = Reading.rows(file);
        Measured reading = watch.time(() -> Reading.rows(file));
        Measured least = watch.time(() -> floor.through(file));
        return Outcome.of(name, bound, Files.size(file), rows, reading, least);
    }

    /// Writes a file into a folder.
    @FunctionalInterface
    interface Making {
        Path in(Path folder) throws IOException;
    }

    /// Goes through a file's bytes; something that depends on all of them, so that no compiler leaves it out.
    @FunctionalInterface
    interface Floor {
        long through(Path file) throws IOException;
    }
}
