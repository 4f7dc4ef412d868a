package org.provolt.gateway.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.servicekit.http.Occurred;

/// The list of uploads, each its account's own; one short transaction for each question.
@Singleton
class UploadBook {

    private final EntityManager entityManager;

    UploadBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Upload> find(String actor, String sha256) {
        return first("""
                select upload_id, file_sha256, file_bytes, received_bytes
                from upload where actor = ?1 and file_sha256 = ?2""", Object[].class, actor, sha256).map(UploadBook::upload);
    }

    private static Upload upload(Object[] row) {
        return new Upload((UUID) row[0], (String) row[1], (Long) row[2], (Long) row[3]);
    }

    /// How many bytes a file has that this account brought, and that is kept.
    Optional<Long> brought(String actor, String sha256) {
        return first("""
                select i.file_bytes from file_import i join import_delivery d using (import_id)
                where d.actor = ?1 and i.file_sha256 = ?2 limit 1""", Long.class, actor, sha256);
    }

    private <T> Optional<T> first(String sql, Class<T> type, String actor, String sha256) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery(sql, type)
                        .setParameter(1, actor)
                        .setParameter(2, sha256)
                        .getResultList());
        return rows.stream().findFirst().map(type::cast);
    }

    long under(String actor) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                .createNativeQuery("select count(*) from upload where actor = ?1", Long.class)
                .setParameter(1, actor)
                .getSingleResult());
    }

    /// Enters an upload; one that is there already stays as it is.
    void begin(String actor, String sha256, long fileBytes) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into upload (upload_id, actor, file_sha256, file_bytes, touched_at)
                                values (?1, ?2, ?3, ?4, ?5) on conflict (actor, file_sha256) do nothing""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, actor)
                        .setParameter(3, sha256)
                        .setParameter(4, fileBytes)
                        .setParameter(5, Occurred.now())
                        .executeUpdate());
    }

    /// Counts bytes as there; false when the upload has moved on meanwhile.
    boolean grow(Upload upload, long by) {
        return QuarkusTransaction.requiringNew()
                        .call(() -> entityManager
                                .createNativeQuery("""
                                        update upload set received_bytes = received_bytes + ?3, touched_at = ?4
                                        where upload_id = ?1 and received_bytes = ?2""")
                                .setParameter(1, upload.uploadId())
                                .setParameter(2, upload.receivedBytes())
                                .setParameter(3, by)
                                .setParameter(4, Occurred.now())
                                .executeUpdate())
                == 1;
    }

    void forget(UUID uploadId) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("delete from upload where upload_id = ?1")
                        .setParameter(1, uploadId)
                        .executeUpdate());
    }

    List<UUID> untouchedSince(Instant moment) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select upload_id from upload where touched_at < ?1", UUID.class)
                        .setParameter(1, moment)
                        .getResultList());
        return rows.stream().map(UUID.class::cast).toList();
    }
}
