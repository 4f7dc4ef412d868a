package org.provolt.portal.results;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a result rests on, as a person looks at it: things and people, and what leads from one to the next. What was
/// recorded about them stands in the trail.
///
/// @param nodes the result first
record ProvenanceGraph(List<Node> nodes, List<Edge> edges) {

    /// @param label what people call it; of a person the name, as far as somebody knows it
    /// @param more what else tells it from others, of a person the subject; empty where nothing does
    /// @param link where it is found; empty where it is nowhere
    /// @param column how far from the number it is drawn
    record Node(
            String id, Kind kind, String kindWords, String group, String label, String more, String link, int column) {
        public boolean isPerson() {
            return kind == Kind.PERSON;
        }
    }

    record Edge(String from, String to, String verb) {}

    /// @param people words for whoever did something
    static ProvenanceGraph of(ProvenanceDocument document, UnaryOperator<String> people) {
        return new GraphReading(document, people).graph();
    }
}
