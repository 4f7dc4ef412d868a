package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.VersionQuoted;
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.domain.QuotationCommand.QuoteVersion;

/// What one study quotes where there is more than one answer. Nothing is computed by it: every version is.
public class StudyQuotations {

    @AggregateIdentifier
    StudyId studyId;

    final Map<String, String> versionByMetric = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(QuoteVersion command) {
        String version = command.version();
        if (version.equals(versionByMetric.get(command.metric()))) {
            throw Refused.conflict(
                    "version-quoted", "The study quotes version " + version + " of " + command.metric() + " already.");
        }
        apply(new VersionQuoted(
                command.studyId(), command.metric(), command.algorithm(), version, command.occurredAt()));
    }

    @EventSourcingHandler
    void on(VersionQuoted event) {
        studyId = event.studyId();
        versionByMetric.put(event.metric(), event.version());
    }
}
