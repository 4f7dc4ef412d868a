package org.provolt.formats.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.reading.ColumnNames;
import org.provolt.kernel.Refused;

/// Reads an `.mpt`'s header: a signature, the count of header lines, facts, and the column heads as the last of them.
/// EC-Lab's plain text export has the column heads alone.
final class MptHeader {

    private static final Pattern COUNT = Pattern.compile("Nb header lines : (\\d{1,9})\\s*");

    /// Signature, count and column heads.
    private static final int FEWEST_LINES = 3;

    private static final int MOST_COLUMNS = 1_000;

    private MptHeader() {}

    static MptHead read(MptLines lines) {
        String first = line(lines);
        MptHead.Facts facts = new MptHead.Facts();
        if (MptHead.SIGNATURES.stream().noneMatch(first::startsWith)) {
            return facts.head("text, column heads only", columns(first));
        }
        int count = count(line(lines));
        for (int number = FEWEST_LINES; number < count; number++) {
            facts.see(line(lines));
        }
        return facts.head("text, " + count + " header lines", columns(line(lines)));
    }

    private static String line(MptLines lines) {
        return lines.next()
                .orElseThrow(() -> Refused.malformed("mpt-head-truncated", "The file breaks off in its header."));
    }

    private static int count(String line) {
        Matcher found = COUNT.matcher(line);
        int count = found.matches() ? Integer.parseInt(found.group(1)) : 0;
        if (count < FEWEST_LINES) {
            throw Refused.malformed(
                    "mpt-header-count", "The second line does not tell how many header lines there are.");
        }
        return count;
    }

    /// EC-Lab ends the heads with a tab, which begins no column.
    private static List<String> columns(String line) {
        ColumnNames names = new ColumnNames();
        List<String> columns = new ArrayList<>();
        for (String head : line.stripTrailing().split("\t", MOST_COLUMNS + 1)) {
            String name = head.strip();
            columns.add(names.unique(name.isEmpty() ? "column " + (columns.size() + 1) : name));
        }
        if (columns.size() > MOST_COLUMNS) {
            throw Refused.malformed("mpt-column-count", "The file has more than " + MOST_COLUMNS + " columns.");
        }
        return columns;
    }
}
