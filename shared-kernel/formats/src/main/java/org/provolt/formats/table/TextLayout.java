package org.provolt.formats.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.reading.LineBytes;

/// Where a delimited text has its column heads, and what parts its cells.
///
/// @param before the lines before the heads
/// @param heads  with the empty ones, but for those behind the last
public record TextLayout(TextEncoding encoding, List<String> before, char delimiter, List<Head> heads) {

    private static final char[] DELIMITERS = {'\t', ';', ',', '|'};

    /// Time, voltage, current.
    private static final int FEWEST_HEADS = 3;

    public TextLayout {
        before = List.copyOf(before);
        heads = List.copyOf(heads);
    }

    /// By the first line that a dialect takes for its heads.
    static Optional<TextLayout> find(TextEncoding encoding, List<String> lines, Dialect dialect) {
        for (int line = 0; line < lines.size(); line++) {
            for (char delimiter : DELIMITERS) {
                List<Head> heads = heads(lines.get(line), delimiter);
                if (heads.size() >= FEWEST_HEADS && dialect.recognises(heads)) {
                    return Optional.of(new TextLayout(encoding, lines.subList(0, line), delimiter, heads));
                }
            }
        }
        return Optional.empty();
    }

    static Stream<Character> delimiters() {
        return new String(DELIMITERS).chars().mapToObj(delimiter -> (char) delimiter);
    }

    /// A certain line as heads.
    static Optional<TextLayout> at(TextEncoding encoding, List<String> lines, int line, char delimiter) {
        return line < lines.size()
                ? Optional.of(
                        new TextLayout(encoding, lines.subList(0, line), delimiter, heads(lines.get(line), delimiter)))
                : Optional.empty();
    }

    /// The heads in a line before these.
    public List<Head> headsBefore(int line) {
        return heads(before.get(line), delimiter);
    }

    /// The heads in a line.
    static List<Head> heads(String line, char delimiter) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        CellBounds bounds = new CellBounds(delimiter);
        bounds.split(bytes, 0, bytes.length);
        List<Head> heads = new ArrayList<>();
        for (int cell = 0; cell < bounds.cells(); cell++) {
            int start = bounds.start(cell);
            String text = new String(bytes, start, bounds.end(cell) - start, StandardCharsets.UTF_8);
            heads.add(Head.of(cell, text.replace("\"\"", "\"")));
        }
        while (!heads.isEmpty() && heads.getLast().written().isEmpty()) {
            heads.removeLast();
        }
        return heads;
    }

    /// The rows behind the heads.
    public TableRows open(Path file, NumberStyle numbers) {
        LineBytes lines = new LineBytes(encoding.open(file));
        for (int line = 0; line <= before.size(); line++) {
            lines.next();
        }
        return new TextTable(lines, encoding.read(), delimiter, numbers);
    }

    /// In words, for the report.
    public String told(NumberStyle numbers) {
        String parted = switch (delimiter) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            default -> "bar";
        };
        return "text, parted by " + parted + ", decimal " + (numbers.equals(NumberStyle.COMMA) ? "comma" : "point");
    }
}
