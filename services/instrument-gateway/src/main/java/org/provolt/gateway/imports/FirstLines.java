package org.provolt.gateway.imports;

import java.nio.file.Path;
import java.util.List;
import org.provolt.formats.FileHead;

/// The first lines of a kept file, for whoever says what its columns are; none of a file that is no text.
///
/// @param lines at most thirty, each cut off after a thousand letters
public record FirstLines(List<String> lines) {

    private static final int MOST = 30;
    private static final int LONGEST = 1_000;

    static FirstLines of(Path file) {
        FileHead head = FileHead.of(file);
        if (head.holds("\0")) {
            return new FirstLines(List.of());
        }
        return new FirstLines(head.text().lines().stream()
                .limit(MOST)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .toList());
    }
}
