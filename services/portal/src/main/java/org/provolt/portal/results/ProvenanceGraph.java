package org.provolt.portal.results;

import java.util.List;

/// What a result rests on, as a person looks at it: things and people, and what leads from one to the next. What was
/// recorded about them stands in the trail.
///
/// @param nodes the result first
record ProvenanceGraph(List<Node> nodes, List<Edge> edges) {

    /// @param label what people call it; of a person the identity provider's subject
    /// @param more what else tells it from others; empty where nothing does
    /// @param link where it is found; empty where it is nowhere
    /// @param column how far from the number it is drawn
    record Node(
            String id, Kind kind, String kindWords, String group, String label, String more, String link, int column) {
        public boolean isPerson() {
            return kind == Kind.PERSON;
        }
    }

    record Edge(String from, String to, String verb) {}

    static ProvenanceGraph of(ProvenanceDocument document) {
        return new GraphReading(document).graph();
    }
}
