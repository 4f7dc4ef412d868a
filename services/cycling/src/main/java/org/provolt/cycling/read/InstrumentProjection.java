package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.servicekit.events.Projection;

/// Keeps the list of instruments and their channels.
@Singleton
class InstrumentProjection implements Projection {

    private final EntityManager entityManager;
    private final Channels channels;
    private final Mappings mappings;
    private final LoadCellMappings loadCells;
    private final CurrentAccuracies accuracies;

    InstrumentProjection(
            EntityManager entityManager,
            Channels channels,
            Mappings mappings,
            LoadCellMappings loadCells,
            CurrentAccuracies accuracies) {
        this.entityManager = entityManager;
        this.channels = channels;
        this.mappings = mappings;
        this.loadCells = loadCells;
        this.accuracies = accuracies;
    }

    @EventHandler
    void on(InstrumentRegistered event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        InstrumentView view = new InstrumentView();
        view.instrumentId = event.instrumentId().value();
        view.maker = event.maker();
        view.model = event.model();
        view.serial = event.serial();
        view.firmware = event.firmware();
        view.timeZone = event.timeZone();
        view.channels = event.channels();
        view.currentAccuracyPercent = event.currentAccuracyPercent();
        view.voltageAccuracyPercent = event.voltageAccuracyPercent();
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        view.version = sequence;
        entityManager.persist(view);
        event.channels().forEach(channel -> channels.add(event.instrumentId(), channel));
    }

    @EventHandler
    void on(
            MappingSaved event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") @Nullable String reason) {
        mappings.note(event, recordedAt, actor, reason);
        entityManager.getReference(InstrumentView.class, event.instrumentId().value()).version = sequence;
    }

    @EventHandler
    void on(
            CurrentAccuracyStated event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") @Nullable String reason) {
        accuracies.note(event, recordedAt, actor, reason);
        entityManager.getReference(InstrumentView.class, event.instrumentId().value()).version = sequence;
    }

    @EventHandler
    void on(
            LoadCellsMapped event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") @Nullable String reason) {
        loadCells.note(event, recordedAt, actor, reason);
        entityManager.getReference(InstrumentView.class, event.instrumentId().value()).version = sequence;
    }

    @EventHandler
    void on(
            LoadCellsWithdrawn event,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") String reason) {
        loadCells.note(event, actor, reason);
        entityManager.getReference(InstrumentView.class, event.instrumentId().value()).version = sequence;
    }
}
