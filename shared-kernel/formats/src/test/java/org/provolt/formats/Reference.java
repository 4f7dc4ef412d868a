package org.provolt.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What another tool (galvani, NewareNDA, or the vendor itself) read from a real file: the reference files beside it.
public record Reference(Path folder, String file) {

    public static Reference of(Path real) {
        return new Reference(real.resolveSibling("reference"), String.valueOf(real.getFileName()));
    }

    public List<Map<String, String>> rows() {
        return csv(".rows.csv");
    }

    public List<Map<String, String>> halfCycles() {
        return csv(".halfcycles.csv");
    }

    /// One number of a quantity's summary, such as `time_s`, `mean`.
    public double summary(String quantity, String statistic) {
        return number("\"" + quantity + "\"\\s*:\\s*\\{[^}]*\"" + statistic + "\"\\s*:\\s*([-+0-9.eE]+)");
    }

    /// One number of the summary.
    public double summary(String name) {
        return number("\"" + name + "\"\\s*:\\s*([-+0-9.eE]+)");
    }

    private double number(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text(".summary.json"));
        if (!found.find()) {
            throw new IllegalStateException(file + ": no " + pattern);
        }
        return Double.parseDouble(found.group(1));
    }

    private List<Map<String, String>> csv(String ending) {
        List<String> lines = text(ending).lines().toList();
        List<String> heads = List.of(lines.getFirst().split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(heads.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private String text(String ending) {
        try {
            return Files.readString(folder.resolve(file + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
