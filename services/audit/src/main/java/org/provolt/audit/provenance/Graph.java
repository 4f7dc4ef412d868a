package org.provolt.audit.provenance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A JSON-LD graph in the words of PROV-O (W3C, 2013): nodes by their IRI, each once, with properties and links.
final class Graph {

    private static final Map<String, Object> CONTEXT = context();

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /// The node of an IRI, made where it is not there.
    Node node(String iri) {
        return nodes.computeIfAbsent(iri, Node::new);
    }

    Node entity(String iri) {
        return node(iri).is("prov:Entity");
    }

    Node activity(String iri) {
        return node(iri).is("prov:Activity");
    }

    Map<String, Object> asJsonLd() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", nodes.values().stream().map(Node::asJsonLd).toList());
        return document;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("provolt", "urn:provolt:terms:");
        for (String time : List.of("prov:startedAtTime", "prov:endedAtTime", "prov:generatedAtTime")) {
            context.put(time, Map.of("@type", "xsd:dateTime"));
        }
        return context;
    }

    /// One thing of the graph.
    static final class Node {

        private final String iri;
        private final Set<String> types = new LinkedHashSet<>();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Set<String>> links = new LinkedHashMap<>();

        private Node(String iri) {
            this.iri = iri;
        }

        String iri() {
            return iri;
        }

        Node is(String type) {
            types.add(type);
            return this;
        }

        /// A property; an absent value is left out.
        Node with(String property, @Nullable Object value) {
            if (value != null) {
                values.put(property, value);
            }
            return this;
        }

        Node link(String property, Node other) {
            links.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(other.iri);
            return this;
        }

        private Map<String, Object> asJsonLd() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("@id", iri);
            if (!types.isEmpty()) {
                json.put("@type", List.copyOf(types));
            }
            json.putAll(values);
            links.forEach((property, iris) -> json.put(
                    property, iris.stream().map(other -> Map.of("@id", other)).toList()));
            return json;
        }
    }
}
