package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds fixtures.
@Singleton
public class Fixtures {

    private final EntityManager entityManager;
    private final Calibrations calibrations;
    private final PressureSettings settings;

    Fixtures(EntityManager entityManager, Calibrations calibrations, PressureSettings settings) {
        this.entityManager = entityManager;
        this.calibrations = calibrations;
        this.settings = settings;
    }

    public FixtureView get(FixtureId fixtureId) {
        FixtureView fixture = entityManager.find(FixtureView.class, fixtureId.value());
        if (fixture == null) {
            throw Refused.unknown("unknown-fixture", "There is no fixture " + fixtureId + ".");
        }
        return fixture;
    }

    /// A fixture as it stands at a moment, and the version of it.
    public Versioned card(FixtureId fixtureId, Instant at) {
        FixtureView fixture = get(fixtureId);
        return new Versioned(card(fixture, at), fixture.version);
    }

    /// A card and the version of its fixture.
    public record Versioned(FixtureCard card, long version) {}

    private FixtureCard card(FixtureView fixture, Instant at) {
        return FixtureCard.of(
                fixture,
                calibrations.standing(new FixtureId(fixture.fixtureId), at),
                settings.pressingIn(fixture.fixtureId, at).orElse(null),
                at);
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

    /// Fixtures as they stand at a moment, by label, those whose label or load cell contains `text`.
    public ListPage<FixtureCard> list(@Nullable String text, Instant at, @Nullable String after, int limit) {
        String pattern = ListPage.containing(text);
        List<FixtureCard> found = entityManager
                .createQuery("""
                        select f from FixtureView f
                        where lower(concat(f.label, ' ', coalesce(f.loadCellSerial, ''))) like ?1 escape '!'
                          and (?2 is null or f.label > ?2)
                        order by f.label""", FixtureView.class)
                .setParameter(1, pattern)
                .setParameter(2, after)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(fixture -> card(fixture, at))
                .toList();
        return ListPage.of(found, limit, FixtureCard::label);
    }
}
