package org.provolt.audit.trail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.provolt.audit.sentence.Sentences;

/// Sentences that call records by the names that were witnessed.
@Singleton
public class WitnessedSentences {

    private final EntityManager entityManager;

    WitnessedSentences(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// For one answer: each name is looked up once.
    public Sentences withNamesAsOfNow() {
        return new Sentences(new WitnessedNames(entityManager));
    }
}
