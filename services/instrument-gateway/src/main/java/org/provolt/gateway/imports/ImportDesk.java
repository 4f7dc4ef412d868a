package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.blobs.Blob;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
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

    ImportDesk(EntityManager entityManager, Imports imports) {
        this.entityManager = entityManager;
        this.imports = imports;
    }

    /// 202 with a new import, or 200 with the one that the same bytes for the same run already are.
    @Write
    public Response receive(RunId runId, Blob blob, String fileName, @Nullable String stage) {
        Origin origin = Origin.CURRENT.get();
        boolean fresh = enter(runId, blob, fileName, stage, origin);
        ImportId importId = importOf(runId, blob);
        if (!fresh && stage != null) {
            sayStage(importId, stage);
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

    /// 202: the kept bytes will be read once more.
    @Write
    public Response readAgain(ImportId importId) {
        int asked = entityManager
                .createNativeQuery("""
                        update file_import
                        set state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?2, traceparent = cast(?3 as text),
                            rows_read = 0, rows_published = 0, report = null, refusal = null, finished_at = null,
                            claimed_by = null, claimed_until = null
                        where import_id = ?1 and state in ('done', 'refused')""")
                .setParameter(1, importId.value())
                .setParameter(2, Origin.CURRENT.get().actor())
                .setParameter(3, trace())
                .executeUpdate();
        if (asked == 0) {
            throw Refused.conflict("import-under-way", "Import " + importId + " is still being read.");
        }
        return Answers.accepted("/imports/" + importId, imports.get(importId, null));
    }

    /// A file that was refused for want of its stage is read with it. What was read at one stage is not read at
    /// another.
    private void sayStage(ImportId importId, String stage) {
        entityManager
                .createNativeQuery("""
                        update file_import
                        set stage = ?2, state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?3, traceparent = cast(?4 as text), refusal = null, finished_at = null, claimed_by = null, claimed_until = null
                        where import_id = ?1 and state = 'refused' and stage is null""")
                .setParameter(1, importId.value())
                .setParameter(2, stage)
                .setParameter(3, Origin.CURRENT.get().actor())
                .setParameter(4, trace())
                .executeUpdate();
        List<?> other = entityManager
                .createNativeQuery("select stage from file_import where import_id = ?1 and stage <> ?2", String.class)
                .setParameter(1, importId.value())
                .setParameter(2, stage)
                .getResultList();
        if (!other.isEmpty()) {
            throw Refused.conflict(
                    "stage-differs",
                    "The same file was brought for this run as import " + importId + ", its spectra measured at "
                            + other.getFirst() + ".");
        }
    }

    private boolean enter(RunId runId, Blob blob, String fileName, @Nullable String stage, Origin origin) {
        return entityManager
                        .createNativeQuery("""
                                insert into file_import (import_id, run_id, file_sha256, file_bytes, file_name,
                                    actor, role, device, correlation_id, recorded_at, traceparent, stage, state)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                                    cast(?11 as text), cast(?12 as text), 'received')
                                on conflict (run_id, file_sha256) do nothing""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, runId.value())
                        .setParameter(3, blob.sha256())
                        .setParameter(4, blob.bytes())
                        .setParameter(5, fileName)
                        .setParameter(6, origin.actor())
                        .setParameter(7, origin.role())
                        .setParameter(8, origin.device())
                        .setParameter(9, origin.correlationId())
                        .setParameter(10, Occurred.now())
                        .setParameter(11, trace())
                        .setParameter(12, stage)
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }

    private ImportId importOf(RunId runId, Blob blob) {
        return new ImportId((UUID) entityManager
                .createNativeQuery(
                        "select import_id from file_import where run_id = ?1 and file_sha256 = ?2", UUID.class)
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
