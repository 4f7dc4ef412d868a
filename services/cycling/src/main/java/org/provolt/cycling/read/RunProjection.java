package org.provolt.cycling.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.cycling.domain.RunState;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.Projection;

/// Keeps the list of runs, and which channel each is on.
@Singleton
class RunProjection implements Projection {

    private final EntityManager entityManager;
    private final Channels channels;
    private final ObjectMapper json;

    RunProjection(EntityManager entityManager, Channels channels, ObjectMapper json) {
        this.entityManager = entityManager;
        this.channels = channels;
        this.json = json;
    }

    @EventHandler
    void on(
            RunStarted event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        RunView view = new RunView();
        view.runId = event.runId().value();
        view.cellId = event.cellId().value();
        view.cellConfiguration = event.cellConfiguration().toString();
        view.instrumentId = event.instrumentId().value();
        view.channel = event.channel();
        describe(view, event.protocol());
        view.state = RunState.RUNNING.toString();
        view.startedAt = event.occurredAt();
        view.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        view.recordedBy = actor;
        view.version = sequence;
        entityManager.persist(view);
        channels.occupy(event.instrumentId(), event.channel(), event.runId());
    }

    @EventHandler
    void on(RunCompleted event, @SequenceNumber long sequence) {
        end(event.runId(), RunState.COMPLETED, event.occurredAt(), sequence);
    }

    @EventHandler
    void on(RunAborted event, @SequenceNumber long sequence) {
        end(event.runId(), RunState.ABORTED, event.occurredAt(), sequence);
    }

    @EventHandler
    void on(RunCorrected event, @SequenceNumber long sequence) {
        RunView view = existing(event.runId());
        view.cellId = event.cellId().value();
        view.cellConfiguration = event.cellConfiguration().toString();
        view.polarityReversed = event.polarityReversed();
        view.startedAt = event.startedAt();
        view.version = sequence;
    }

    private void end(RunId runId, RunState state, Instant endedAt, long sequence) {
        RunView view = existing(runId);
        view.state = state.toString();
        view.endedAt = endedAt;
        view.version = sequence;
        channels.release(runId);
    }

    private RunView existing(RunId runId) {
        return entityManager.getReference(RunView.class, runId.value());
    }

    private void describe(RunView view, @Nullable Protocol protocol) {
        if (protocol == null) {
            return;
        }
        try {
            view.protocol = json.writeValueAsString(protocol);
            view.protocolName = protocol.name();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a protocol cannot be written", broken);
        }
    }
}
