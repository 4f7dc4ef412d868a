package org.provolt.metrics.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A reference beside a real file: what another tool says of it.
final class ReferenceTable {

    private ReferenceTable() {}

    /// @param kind such as `halfcycles`
    static List<Map<String, String>> of(Path file, String kind) {
        Path csv = file.resolveSibling("reference").resolve(file.getFileName() + "." + kind + ".csv");
        try {
            List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
            String[] heads = lines.getFirst().split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(heads, line.split(",", -1)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> row(String[] heads, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < heads.length; at++) {
            row.put(heads[at], cells[at]);
        }
        return row;
    }
}
