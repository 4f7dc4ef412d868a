package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.kernel.Identity;
import org.provolt.kernel.PressureSettingId;
import org.provolt.servicekit.events.Projection;

/// Keeps what was set, released and withdrawn.
@Singleton
class PressureSettingProjection implements Projection {

    private final EntityManager entityManager;

    PressureSettingProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(
            PressureSet event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        PressureSettingView view = new PressureSettingView();
        view.pressureSettingId = event.pressureSettingId().value();
        view.cellId = event.cellId().value();
        view.fixtureId = valueOf(event.fixtureId());
        view.calibrationId = valueOf(event.calibrationId());
        view.appliedPressurePa = event.appliedPressurePa();
        view.measuredPressurePa = event.measuredPressurePa();
        view.basis = event.basis().toString();
        view.note = event.note();
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.recordedBy = actor;
        view.version = sequence;
        entityManager.persist(view);
    }

    @EventHandler
    void on(PressureReleased event, @SequenceNumber long sequence) {
        PressureSettingView view = existing(event.pressureSettingId());
        view.releasedAt = event.occurredAt();
        view.version = sequence;
    }

    @EventHandler
    void on(
            PressureSettingWithdrawn event,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") String reason) {
        PressureSettingView view = existing(event.pressureSettingId());
        view.withdrawnAt = event.occurredAt();
        view.withdrawnBecause = reason;
        view.withdrawnBy = actor;
        view.version = sequence;
    }

    private PressureSettingView existing(PressureSettingId settingId) {
        return entityManager.getReference(PressureSettingView.class, settingId.value());
    }

    private static java.util.@Nullable UUID valueOf(@Nullable Identity identity) {
        return identity == null ? null : identity.value();
    }
}
