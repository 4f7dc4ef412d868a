package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.servicekit.events.Projection;

/// Keeps the fixtures and their calibrations.
@Singleton
class FixtureProjection implements Projection {

    private final EntityManager entityManager;

    FixtureProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(FixtureRegistered event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        FixtureView view = new FixtureView();
        view.fixtureId = event.fixtureId().value();
        view.label = event.label();
        view.pressedAreaMm2 = event.pressedAreaMm2();
        view.rangePa = event.rangePa();
        view.loadCellSerial = event.loadCellSerial();
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.version = sequence;
        entityManager.persist(view);
    }

    @EventHandler
    void on(LoadCellCalibrated event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        CalibrationView view = new CalibrationView();
        view.calibrationId = event.calibrationId().value();
        view.fixtureId = event.fixtureId().value();
        view.slopePaPerVolt = event.slopePaPerVolt();
        view.slopeNewtonPerVolt = event.slopeNewtonPerVolt();
        view.offsetPa = event.offsetPa();
        view.standardUncertaintyPa = event.standardUncertaintyPa();
        view.certificate = event.certificate();
        view.validFrom = event.validFrom();
        view.validUntil = event.validUntil();
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.version = sequence;
        entityManager.persist(view);
        entityManager.getReference(FixtureView.class, event.fixtureId().value()).version = sequence;
    }
}
