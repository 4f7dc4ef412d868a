package org.provolt.formats.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.formats.EvidenceReport.Repair;

/// Counts what is mended while a file is read; one line for each kind, whatever the number.
public final class Repairs {

    private final Map<String, Repair> byCode = new LinkedHashMap<>();

    /// Notes one more repair of a kind; the sentence and the row of the first one stay.
    public void note(String code, String sentence, long row) {
        Repair once = new Repair(code, sentence, 1, row);
        byCode.merge(
                code, once, (known, more) -> new Repair(code, known.sentence(), known.count() + 1, known.firstRow()));
    }

    public List<Repair> found() {
        return List.copyOf(byCode.values());
    }
}
