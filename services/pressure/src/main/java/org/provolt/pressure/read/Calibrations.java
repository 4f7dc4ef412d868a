package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.LoadCellCalibrations;
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

    /// All calibrations of a fixture's load cell, to choose from for each reading.
    LoadCellCalibrations of(FixtureId fixtureId) {
        double areaMm2 = entityManager.find(FixtureView.class, fixtureId.value()).pressedAreaMm2;
        return new LoadCellCalibrations(entityManager
                .createQuery("select c from CalibrationView c where c.fixtureId = ?1", CalibrationView.class)
                .setParameter(1, fixtureId.value())
                .getResultList()
                .stream()
                .map(calibration -> calibration.asCalibration(areaMm2))
                .toList());
    }

    /// How a fixture's calibration stands at a moment. One of the first two is there.
    ///
    /// @param dueAt when the one in force runs out, else when the last one did
    record Standing(
            @Nullable CalibrationView inForce,
            @Nullable String absentBecause,
            @Nullable Instant dueAt) {}

    Standing standing(FixtureId fixtureId, Instant at) {
        return inForce(fixtureId, at)
                .map(calibration -> new Standing(calibration, null, calibration.validUntil))
                .orElseGet(() -> without(fixtureId, at));
    }

    private Standing without(FixtureId fixtureId, Instant at) {
        List<Instant> ends = entityManager
                .createQuery(
                        "select c.validUntil from CalibrationView c where c.fixtureId = ?1 order by c.validUntil",
                        Instant.class)
                .setParameter(1, fixtureId.value())
                .getResultList();
        Instant runOut = ends.stream()
                .filter(end -> !end.isAfter(at))
                .reduce((one, later) -> later)
                .orElse(null);
        if (runOut != null) {
            return new Standing(null, "calibration-run-out", runOut);
        }
        return new Standing(null, ends.isEmpty() ? "never-calibrated" : "calibration-not-begun", null);
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
