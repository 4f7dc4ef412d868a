package org.provolt.audit.provenance;

import org.jspecify.annotations.Nullable;
import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.witness.Witnessed;

/// What was done, and by whom: each fact is an activity of PROV, with its sentence as its label.
final class Acts {

    private final Graph graph;

    Acts(Graph graph) {
        this.graph = graph;
    }

    Node of(Witnessed fact, String sentence) {
        Node act = graph.activity(Iris.event(fact.eventId))
                .with("rdfs:label", sentence)
                .with("prov:endedAtTime", fact.occurredAt.toString())
                .with("provolt:recorded_at", fact.recordedAt.toString())
                .with("provolt:fact", fact.factType)
                .with("provolt:number", fact.service + "/" + fact.number)
                .with("provolt:reason", fact.reason);
        return fact.actor == null ? act : act.link("prov:wasAssociatedWith", agent(fact.actor, fact.role));
    }

    Node agent(String actor, @Nullable String role) {
        Node agent = graph.node(Iris.agent(actor)).is("prov:Agent").with("provolt:actor", actor);
        if (actor.startsWith("service:")) {
            return agent.is("prov:SoftwareAgent");
        }
        return actor.startsWith("instrument:") || "instrument".equals(role) ? agent : agent.is("prov:Person");
    }
}
