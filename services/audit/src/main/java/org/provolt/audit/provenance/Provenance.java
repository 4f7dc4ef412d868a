package org.provolt.audit.provenance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.provolt.audit.sentence.Sentences;
import org.provolt.audit.trail.ResultTrails;
import org.provolt.audit.trail.Telling;
import org.provolt.audit.trail.TrailPlace;
import org.provolt.audit.trail.WitnessedSentences;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.Witnessed;
import org.provolt.audit.witness.WitnessedData;
import org.provolt.kernel.Refused;

/// What a result rests on: its cycle, run, cell, lots, pressures, fixtures, calibrations, files, imports, algorithms
/// and people, as far as they were witnessed.
@Singleton
class Provenance {

    /// Facts of one cycle's foundations; samples count once for each import. More than any cycle has.
    private static final int MOST_FACTS = 10_000;

    private final ResultTrails results;
    private final WitnessedData data;
    private final WitnessedSentences words;
    private final Iris iris;

    Provenance(ResultTrails results, WitnessedData data, WitnessedSentences words, Iris iris) {
        this.results = results;
        this.data = data;
        this.words = words;
        this.iris = iris;
    }

    Map<String, Object> of(String resultId) {
        Telling telling = results.telling(resultId)
                .orElseThrow(() ->
                        Refused.unknown("unknown-result", "Nothing was ever told about result " + resultId + "."));
        List<Witnessed> facts = results.of(resultId, true, TrailPlace.BEGINNING, MOST_FACTS);
        Graph graph = new Graph();
        Sentences sentences = words.withNamesAsOfNow();
        new ResultNodes(graph, iris, telling).add();
        FactNodes nodes = new FactNodes(graph, iris, telling);
        Acts acts = new Acts(graph);
        for (Witnessed fact : facts) {
            Content content = data.content(fact);
            nodes.add(fact, content, acts.of(fact, sentences.sentence(fact, content)));
        }
        return graph.asJsonLd();
    }
}
