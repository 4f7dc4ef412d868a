package org.provolt.portal.results;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.provolt.portal.results.ProvenanceGraph.Edge;
import org.provolt.portal.results.ProvenanceGraph.Node;

/// A provenance graph as nested lists: the same in words. What more than one thing leads to is told in full where the
/// way from the number is shortest, and named in the other places.
///
/// @param verb how the line above leads to it; empty for the number itself
/// @param elsewhere whether it is told in full in another place
record Outline(String verb, Node node, boolean elsewhere, List<Outline> behind) {

    static Outline of(ProvenanceGraph graph) {
        Map<String, Node> nodes = graph.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Map<String, List<Edge>> edges = graph.edges().stream().collect(Collectors.groupingBy(Edge::from));
        Node number = graph.nodes().getFirst();
        return new Telling(nodes, edges, shortest(number, edges)).of("", number);
    }

    /// By which line each thing is reached first.
    private static Set<Edge> shortest(Node number, Map<String, List<Edge>> edges) {
        Set<Edge> first = new HashSet<>();
        Set<String> reached = new HashSet<>(Set.of(number.id()));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (Edge edge : edges.getOrDefault(next.remove(), List.of())) {
                if (reached.add(edge.to())) {
                    first.add(edge);
                    next.add(edge.to());
                }
            }
        }
        return first;
    }

    private record Telling(Map<String, Node> nodes, Map<String, List<Edge>> edges, Set<Edge> first) {

        Outline of(String verb, Node node) {
            List<Outline> behind = edges.getOrDefault(node.id(), List.of()).stream()
                    .map(this::along)
                    .toList();
            return new Outline(verb, node, false, behind);
        }

        private Outline along(Edge edge) {
            Node node = Objects.requireNonNull(nodes.get(edge.to()));
            return first.contains(edge)
                    ? of(edge.verb(), node)
                    : new Outline(edge.verb(), node, !node.isPerson(), List.of());
        }
    }
}
