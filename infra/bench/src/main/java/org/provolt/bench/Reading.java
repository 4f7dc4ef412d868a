package org.provolt.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.RecordBlock;

/// Reads a file as an import does, and keeps nothing.
final class Reading {

    private Reading() {}

    /// How many records it holds.
    static long rows(Path path) {
        long rows = 0;
        try (CyclerFile file = CyclerFormats.open(path)) {
            for (Optional<RecordBlock> block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                rows += block.get().columns().size();
            }
        }
        return rows;
    }
}
