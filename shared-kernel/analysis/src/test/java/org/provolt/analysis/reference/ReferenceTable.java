package org.provolt.analysis.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A reference beside a real file: what another tool says of it.
final class ReferenceTable {

    private ReferenceTable() {}

    /// @param kind such as `halfcycles`
    static List<Map<String, String>> of(Path file, String kind) {
        return read(file.resolveSibling("reference").resolve(file.getFileName() + "." + kind + ".csv"));
    }

    static List<Map<String, String>> read(Path csv) {
        try {
            List<String> lines = Files.readAllLines(csv, StandardCharsets.ISO_8859_1);
            String[] heads = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < heads.length; at++) {
                    row.put(heads[at], cells[at]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
