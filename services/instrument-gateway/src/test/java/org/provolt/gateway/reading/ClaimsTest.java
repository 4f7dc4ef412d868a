package org.provolt.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.gateway.GatewayTest;

/// In a transaction that is rolled back, so that no reader sees these files.
@GatewayTest
class ClaimsTest {

    @Inject
    Claims claims;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void rollBack() {
        QuarkusTransaction.rollback();
    }

    private UUID claimedBy(String reader) {
        UUID importId = UUID.randomUUID();
        entityManager
                .createNativeQuery("""
                        insert into file_import (import_id, run_id, file_sha256, file_bytes, file_name, actor, role,
                            device, correlation_id, recorded_at, state, claimed_by, claimed_until)
                        values (?1, ?1, 'ab', 1, 'a.mpr', 'a', 'technician', 'curl', 'c', now(), 'reading', ?2,
                            now() + interval '1 hour')""")
                .setParameter(1, importId)
                .setParameter(2, reader)
                .executeUpdate();
        return importId;
    }

    private boolean isFree(UUID importId) {
        return (boolean) entityManager
                .createNativeQuery("select claimed_by is null from file_import where import_id = ?1", Boolean.class)
                .setParameter(1, importId)
                .getSingleResult();
    }

    @Test
    void whatTheProcessBeforeLeftIsFreeAtOnce() {
        UUID left = claimedBy("host:8086/before/reader-1");
        claims.freePredecessors("host:8086", "now");
        assertThat(isFree(left)).isTrue();
    }

    @Test
    void whatThisProcessReadsStaysItsOwn() {
        UUID own = claimedBy("host:8086/now/reader-1");
        claims.freePredecessors("host:8086", "now");
        assertThat(isFree(own)).isFalse();
    }

    @Test
    void whatAnotherCopyReadsStaysThatCopys() {
        UUID otherPort = claimedBy("host:80861/before/reader-1");
        UUID otherHost = claimedBy("host-2:8086/before/reader-1");
        claims.freePredecessors("host:8086", "now");
        assertThat(isFree(otherPort)).isFalse();
        assertThat(isFree(otherHost)).isFalse();
    }
}
