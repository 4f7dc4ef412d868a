package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds fixtures.
@Singleton
public class Fixtures {

    private final EntityManager entityManager;

    Fixtures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public FixtureView get(FixtureId fixtureId) {
        FixtureView fixture = entityManager.find(FixtureView.class, fixtureId.value());
        if (fixture == null) {
            throw Refused.unknown("unknown-fixture", "There is no fixture " + fixtureId + ".");
        }
        return fixture;
    }

    /// The fixture that a pressure is to be set with. Nobody else can set one with it until this transaction ends.
    public FixtureView lock(FixtureId fixtureId) {
        FixtureView fixture = entityManager.find(FixtureView.class, fixtureId.value(), LockModeType.PESSIMISTIC_WRITE);
        if (fixture == null) {
            throw Refused.impossible("unknown-fixture", "/fixture_id", "There is no fixture " + fixtureId + ".");
        }
        return fixture;
    }

    public boolean labelIsTaken(String label) {
        return entityManager
                        .createQuery("select count(f) from FixtureView f where f.label = ?1", Long.class)
                        .setParameter(1, label)
                        .getSingleResult()
                > 0;
    }

    /// Fixtures by label, those whose label or load cell contains `text`.
    public ListPage<FixtureView> list(@Nullable String text, @Nullable String after, int limit) {
        String pattern = text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
        List<FixtureView> found = entityManager
                .createQuery("""
                        select f from FixtureView f
                        where lower(concat(f.label, ' ', coalesce(f.loadCellSerial, ''))) like ?1
                          and (?2 is null or f.label > ?2)
                        order by f.label""", FixtureView.class)
                .setParameter(1, pattern)
                .setParameter(2, after)
                .setMaxResults(limit + 1)
                .getResultList();
        return ListPage.of(found, limit, fixture -> fixture.label);
    }
}
