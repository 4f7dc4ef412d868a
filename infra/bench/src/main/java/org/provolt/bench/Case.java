package org.provolt.bench;

import java.io.IOException;
import java.nio.file.Path;

/// One benchmark: a file, what reads it, and what does as little as one can with the same bytes.
///
/// @param name  as it is asked for
/// @param bound what the lower bound does, in a few words
/// @param make  writes the file into a folder
/// @param floor the lower bound
record Case(String name, String bound, Making make, Floor floor) {

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
