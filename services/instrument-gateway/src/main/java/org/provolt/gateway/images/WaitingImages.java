package org.provolt.gateway.images;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Modality;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Images that imaging was not told of yet.
@Singleton
class WaitingImages {

    private static final int AT_ONCE = 50;

    private final EntityManager entityManager;

    WaitingImages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ImportId> due() {
        List<?> ids = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery(
                                "select import_id from image_import where state = 'received' order by arrival limit ?1",
                                UUID.class)
                        .setParameter(1, AT_ONCE)
                        .getResultList());
        return ids.stream().map(id -> new ImportId((UUID) id)).toList();
    }

    Optional<WaitingImage> find(ImportId importId) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                select image_id, cell_id, stage, modality, pixel_size_um, reading, file_sha256, file_name,
                                    file_bytes, actor, role, device, correlation_id, recorded_at, traceparent,
                                    acquired_at, time_zone, reason,
                                    coalesce(read_again_by, actor), coalesce(read_again_role, role)
                                from image_import where import_id = ?1 and state = 'received'""", Object[].class)
                        .setParameter(1, importId.value())
                        .getResultList());
        return rows.stream().findFirst().map(row -> waiting(importId, (Object[]) row));
    }

    private static WaitingImage waiting(ImportId importId, Object[] row) {
        ImageSource source = new ImageSource(
                importId, (int) row[5], (String) row[6], (String) row[7], ((Number) row[8]).longValue());
        ImageMessage message = new ImageMessage(
                new ImageId((UUID) row[0]),
                new CellId((UUID) row[1]),
                (String) row[2],
                row[3] == null ? null : Modality.fromString((String) row[3]),
                (Double) row[4],
                source,
                (Instant) row[15],
                (String) row[16],
                (String) row[17]);
        Origin origin = new Origin(
                (String) row[18], (String) row[19], (String) row[11], null, (String) row[12], importId.toString());
        return new WaitingImage(message, origin, (Instant) row[13], Traceparent.of((String) row[14]));
    }

    /// The broker has the message.
    void told(ImageMessage message) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                update image_import set state = 'reading'
                                where import_id = ?1 and reading = ?2 and state = 'received'""")
                        .setParameter(1, message.source().importId().value())
                        .setParameter(2, message.source().reading())
                        .executeUpdate());
    }
}
