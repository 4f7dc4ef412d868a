package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds calibrations of load cells.
@Singleton
public class Calibrations {

    private final EntityManager entityManager;

    Calibrations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public CalibrationView get(FixtureId fixtureId, CalibrationId calibrationId) {
        CalibrationView calibration = entityManager.find(CalibrationView.class, calibrationId.value());
        if (calibration == null || !calibration.fixtureId.equals(fixtureId.value())) {
            throw Refused.unknown(
                    "unknown-calibration", "Fixture " + fixtureId + " has no calibration " + calibrationId + ".");
        }
        return calibration;
    }

    /// The calibration of a fixture that is valid at a moment. Of several the one that began last counts, then the one
    /// recorded last.
    public Optional<CalibrationView> inForce(FixtureId fixtureId, Instant at) {
        return entityManager
                .createQuery("""
                        select c from CalibrationView c
                        where c.fixtureId = ?1 and c.validFrom <= ?2 and c.validUntil > ?2
                        order by c.validFrom desc, c.version desc""", CalibrationView.class)
                .setParameter(1, fixtureId.value())
                .setParameter(2, at)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /// Calibrations of a fixture, as they were recorded.
    public ListPage<CalibrationView> list(FixtureId fixtureId, @Nullable Long after, int limit) {
        List<CalibrationView> found = entityManager
                .createQuery("""
                        select c from CalibrationView c where c.fixtureId = ?1 and c.version > ?2
                        order by c.version""", CalibrationView.class)
                .setParameter(1, fixtureId.value())
                .setParameter(2, after == null ? -1L : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return ListPage.of(found, limit, calibration -> Long.toString(calibration.version));
    }
}
