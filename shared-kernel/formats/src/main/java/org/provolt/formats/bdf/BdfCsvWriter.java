package org.provolt.formats.bdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Writes records as a BDF CSV, block by block: one line of heads, then one line for each record.
///
/// A column that BDF names has BDF's head, another its own name. A number is the shortest text that reads back to the
/// same float64; one that the instrument did not give is empty. Lines end with LF (RFC 4180 leaves CR LF to the
/// reader's mercy; BDF's own files have LF).
public final class BdfCsvWriter {

    private final Appendable out;
    private List<String> names = List.of();

    public BdfCsvWriter(Appendable out) {
        this.out = out;
    }

    /// Writes one block; the first one settles the columns.
    ///
    /// @throws IllegalArgumentException when a later block has other columns
    /// @throws UncheckedIOException when the target fails
    public void write(Columns block) {
        List<String> blockNames = List.copyOf(block.names());
        try {
            if (names.isEmpty()) {
                names = blockNames;
                out.append(heads()).append('\n');
            }
            if (!names.equals(blockNames)) {
                throw new IllegalArgumentException("A block has the columns " + blockNames + ", not " + names + ".");
            }
            for (int row = 0; row < block.size(); row++) {
                writeRow(block, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String heads() {
        return names.stream().map(name -> quoted(Bdf.head(name).orElse(name))).collect(Collectors.joining(","));
    }

    private void writeRow(Columns block, int row) throws IOException {
        String separator = "";
        for (String name : names) {
            out.append(separator).append(text(block.at(name, row)));
            separator = ",";
        }
        out.append('\n');
    }

    private static final double LARGEST_COUNT = 1L << 53;

    /// Java's shortest text; a whole number as one, as counts are read by programs that know no exponents.
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == 0) {
            return Math.copySign(1, value) < 0 ? "-0" : "0";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_COUNT;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String quoted(String head) {
        boolean plain = head.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? head : '"' + head.replace("\"", "\"\"") + '"';
    }
}
