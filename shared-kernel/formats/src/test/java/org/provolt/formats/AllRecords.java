package org.provolt.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.provolt.kernel.Columns;

/// A whole small file, read to its end: for tests only.
///
/// @param blocks as they came
public record AllRecords(
        FileDescription description, SeriesDescription series, List<RecordBlock> blocks, EvidenceReport report) {

    public static AllRecords of(Path path) {
        return of(path, OptionalInt.empty());
    }

    /// One test of it.
    public static AllRecords of(Path path, OptionalInt test) {
        try (CyclerFile file = CyclerFormats.open(path, test)) {
            List<RecordBlock> blocks = new ArrayList<>();
            for (Optional<RecordBlock> block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                blocks.add(block.get());
            }
            return new AllRecords(file.description(), file.series().getFirst(), blocks, file.report());
        }
    }

    public int size() {
        return blocks.stream().mapToInt(it -> it.columns().size()).sum();
    }

    /// One column from the first record to the last.
    public double[] column(String name) {
        return blocks.stream()
                .flatMapToDouble(it -> java.util.Arrays.stream(it.columns().column(name)))
                .toArray();
    }

    /// The names of the columns, in order; empty for a file without records.
    public List<String> names() {
        return blocks.isEmpty()
                ? List.of()
                : List.copyOf(blocks.getFirst().columns().names());
    }

    /// All records as one.
    public Columns columns() {
        Map<String, double[]> whole = new LinkedHashMap<>();
        names().forEach(name -> whole.put(name, column(name)));
        return Columns.of(whole);
    }
}
