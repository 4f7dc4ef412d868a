package org.provolt.formats.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.provolt.formats.EvidenceReport.Repair;

/// Counts what is mended while a file is read; one line for each kind, whatever the number.
public final class Repairs {

    private final Map<String, Kind> byCode = new LinkedHashMap<>();

    private static final class Kind {
        private final String sentence;
        private final long firstRow;
        private long count;

        Kind(String sentence, long firstRow) {
            this.sentence = sentence;
            this.firstRow = firstRow;
        }
    }

    /// Notes one more repair of a kind; the sentence and the row of the first one stay.
    public void note(String code, String sentence, long row) {
        note(code, () -> sentence, row);
    }

    /// The same, where every record may need it: the sentence is made once.
    public void note(String code, Supplier<String> sentence, long row) {
        Kind known = byCode.get(code);
        if (known == null) {
            known = new Kind(sentence.get(), row);
            byCode.put(code, known);
        }
        known.count++;
    }

    /// A line that is left out for the NUL bytes that it holds.
    public void noteNul(long row) {
        note(
                "nul-bytes",
                "A line holds NUL bytes, as an interrupted copy leaves them: nobody knows what stood there, so it is left "
                        + "out.",
                row);
    }

    public List<Repair> found() {
        return byCode.entrySet().stream()
                .map(it -> new Repair(it.getKey(), it.getValue().sentence, it.getValue().count, it.getValue().firstRow))
                .toList();
    }
}
