package org.provolt.bench;

import java.io.IOException;
import java.nio.file.Path;

/// One thing whose speed is measured beside a plain lower bound, in the same run.
sealed interface Benchmark permits Case, CyclesOfTable, DepositsOfImage {

    /// As it is asked for.
    String name();

    /// @param folder for files that it needs
    Outcome run(Path folder, Stopwatch watch) throws IOException;
}
