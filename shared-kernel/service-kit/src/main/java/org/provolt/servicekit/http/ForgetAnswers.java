package org.provolt.servicekit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.provolt.servicekit.life.VitalThreads;

/// Forgets answers under an Idempotency-Key once they are older than the 30 days of the contract, some at a time, so
/// that no transaction is long. Several copies do not wait for each other.
@Singleton
class ForgetAnswers {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1_000;

    private final EntityManager entityManager;
    private final VitalThreads vital;

    ForgetAnswers(EntityManager entityManager, VitalThreads vital) {
        this.entityManager = entityManager;
        this.vital = vital;
    }

    void start(@Observes StartupEvent event) {
        vital.every(PAUSE, "forget-answers", () -> forget(AT_ONCE));
    }

    /// All that are old enough, so many in one transaction; how many transactions it took.
    int forget(int atOnce) {
        int transactions = 0;
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> forgetSome(atOnce));
            transactions++;
        } while (gone == atOnce);
        return transactions;
    }

    private int forgetSome(int most) {
        return entityManager.createNativeQuery("""
                        delete from idempotent_answer where (scope, key) in
                          (select scope, key from idempotent_answer
                           where answered_at < now() - interval '30 days'
                           order by answered_at limit ?1 for update skip locked)""").setParameter(1, most).executeUpdate();
    }
}
