package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.blobs.Blob;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Enters files in the book once their bytes are kept: one short transaction each.
@Singleton
class ImportDesk {

    private final EntityManager entityManager;
    private final Imports imports;
    private final SaidLater saidLater;

    ImportDesk(EntityManager entityManager, Imports imports, SaidLater saidLater) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.saidLater = saidLater;
    }

    /// 202 with a new import, or 200 with the one that the same bytes for the same run already are.
    @Write
    public Response receive(Brought brought, Blob blob) {
        RunId runId = brought.runId();
        String fileName = brought.fileName();
        Origin origin = Origin.CURRENT.get();
        boolean fresh = enter(brought, blob, origin);
        ImportId importId = importOf(runId, blob);
        if (!fresh) {
            saidLater.of(importId, brought);
        }
        noteDelivery(importId, fileName, origin);
        ImportCard card = imports.get(importId, null);
        String path = "/imports/" + importId;
        return fresh
                ? Answers.accepted(path, card)
                : Response.ok(card)
                        .header(HttpHeaders.LOCATION, "/api/v1" + path)
                        .build();
    }

    private boolean enter(Brought brought, Blob blob, Origin origin) {
        return entityManager
                        .createNativeQuery("""
                                insert into file_import (import_id, run_id, file_sha256, file_bytes, file_name,
                                    actor, role, device, correlation_id, recorded_at, traceparent, stage, mapping_asked, test_asked, state)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                                    cast(?11 as text), cast(?12 as text), cast(?13 as text), cast(?14 as integer),
                                    'received')
                                on conflict (run_id, file_sha256) where withdrawn_at is null do nothing""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, brought.runId().value())
                        .setParameter(3, blob.sha256())
                        .setParameter(4, blob.bytes())
                        .setParameter(5, brought.fileName())
                        .setParameter(6, origin.actor())
                        .setParameter(7, origin.role())
                        .setParameter(8, origin.device())
                        .setParameter(9, origin.correlationId())
                        .setParameter(10, Occurred.now())
                        .setParameter(11, trace())
                        .setParameter(12, brought.stage())
                        .setParameter(13, brought.mapping())
                        .setParameter(
                                14,
                                brought.test() == null ? null : brought.test().toString())
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }

    private ImportId importOf(RunId runId, Blob blob) {
        return new ImportId((UUID) entityManager
                .createNativeQuery("""
                        select import_id from file_import
                        where run_id = ?1 and file_sha256 = ?2 and withdrawn_at is null""", UUID.class)
                .setParameter(1, runId.value())
                .setParameter(2, blob.sha256())
                .getSingleResult());
    }

    private void noteDelivery(ImportId importId, String fileName, Origin origin) {
        entityManager
                .createNativeQuery("""
                        insert into import_delivery (import_id, actor, role, device, file_name, delivered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing""")
                .setParameter(1, importId.value())
                .setParameter(2, origin.actor())
                .setParameter(3, origin.role())
                .setParameter(4, origin.device())
                .setParameter(5, fileName)
                .setParameter(6, Occurred.now())
                .executeUpdate();
    }
}
