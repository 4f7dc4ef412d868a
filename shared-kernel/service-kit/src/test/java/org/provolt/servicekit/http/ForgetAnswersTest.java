package org.provolt.servicekit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.servicekit.box.Boxes;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class ForgetAnswersTest {

    @Inject
    ForgetAnswers answers;

    @Inject
    EntityManager entityManager;

    @Inject
    Boxes boxes;

    private final String scope = UUID.randomUUID().toString();

    private void answered(String key, int daysAgo) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into idempotent_answer (scope, key, body_digest, status, headers, answered_at)
                                values (?1, ?2, '', 200, '', now() - make_interval(days => ?3))""")
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .setParameter(3, daysAgo)
                        .executeUpdate());
    }

    private List<?> kept() {
        return boxes.query("select key from idempotent_answer where scope = ?1", scope);
    }

    @Test
    void anAnswerIsKeptForThirtyDays() {
        answered("young", 29);
        answered("old", 31);
        answers.forget(1_000);
        assertThat(kept()).map(String::valueOf).containsExactly("young");
    }

    @Test
    void manyAreForgottenInShortTransactions() {
        for (int i = 0; i < 5; i++) {
            answered("old-" + i, 31);
        }
        assertThat(answers.forget(2)).isEqualTo(3);
        assertThat(kept()).isEmpty();
    }
}
