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
    public Response receive(Brought brought, Blob blob) {
        RunId runId = brought.runId();
        String fileName = brought.fileName();
        String stage = brought.stage();
        Origin origin = Origin.CURRENT.get();
        boolean fresh = enter(brought, blob, origin);
        ImportId importId = importOf(runId, blob);
        if (!fresh && stage != null) {
            sayStage(importId, stage);
        }
        String mapping = brought.mapping();
        if (!fresh && mapping != null) {
            sayMapping(importId, mapping);
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
                            read_again_by = ?2, read_again_role = ?4, traceparent = cast(?3 as text),
                            mapping_name = null, mapping_version = null, load_cells_version = null, rows_read = 0, rows_published = 0, report = null, refusal = null, finished_at = null,
                            claimed_by = null, claimed_until = null
                        where import_id = ?1 and state in ('done', 'refused')""")
                .setParameter(1, importId.value())
                .setParameter(2, Origin.CURRENT.get().actor())
                .setParameter(3, trace())
                .setParameter(4, Origin.CURRENT.get().role())
                .executeUpdate();
        if (asked == 0) {
            throw refused(importId);
        }
        return Answers.accepted("/imports/" + importId, imports.get(importId, null));
    }

    /// 202: what the file told will be taken back.
    @Write
    public Response withdraw(ImportId importId, String reason) {
        Origin origin = Origin.CURRENT.get();
        int asked = entityManager
                .createNativeQuery("""
                        update file_import
                        set state = 'withdrawing', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            withdrawn_by = ?2, withdrawn_role = ?3, withdrawn_device = ?4, withdrawn_reason = ?5,
                            withdrawn_at = ?6, traceparent = cast(?7 as text), finished_at = null, claimed_by = null,
                            claimed_until = null
                        where import_id = ?1 and state in ('done', 'refused')""")
                .setParameter(1, importId.value())
                .setParameter(2, origin.actor())
                .setParameter(3, origin.role())
                .setParameter(4, origin.device())
                .setParameter(5, reason)
                .setParameter(6, Occurred.now())
                .setParameter(7, trace())
                .executeUpdate();
        if (asked == 0) {
            throw refused(importId);
        }
        return Answers.accepted("/imports/" + importId, imports.get(importId, null));
    }

    private Refused refused(ImportId importId) {
        return switch (imports.get(importId, null).state()) {
            case WITHDRAWING, WITHDRAWN ->
                Refused.conflict(
                        "import-withdrawn", "Import " + importId + " was taken back; bring the file again instead.");
            case RECEIVED, READING, PUBLISHING, DONE, REFUSED ->
                Refused.conflict("import-under-way", "Import " + importId + " is still being read.");
        };
    }

    /// A file that was refused is read by the mapping that is named now.
    private void sayMapping(ImportId importId, String mapping) {
        entityManager
                .createNativeQuery("""
                        update file_import
                        set mapping_asked = ?2, state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?3, read_again_role = ?5, traceparent = cast(?4 as text), refusal = null,
                            finished_at = null, claimed_by = null, claimed_until = null
                        where import_id = ?1 and state = 'refused' and withdrawn_at is null
                          and mapping_asked is distinct from ?2""")
                .setParameter(1, importId.value())
                .setParameter(2, mapping)
                .setParameter(3, Origin.CURRENT.get().actor())
                .setParameter(4, trace())
                .setParameter(5, Origin.CURRENT.get().role())
                .executeUpdate();
    }

    /// A file that was refused for want of its stage is read with it. What was read at one stage is not read at
    /// another.
    private void sayStage(ImportId importId, String stage) {
        entityManager
                .createNativeQuery("""
                        update file_import
                        set stage = ?2, state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?3, traceparent = cast(?4 as text), refusal = null, finished_at = null, claimed_by = null, claimed_until = null
                        where import_id = ?1 and state = 'refused' and stage is null and withdrawn_at is null""")
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

    private boolean enter(Brought brought, Blob blob, Origin origin) {
        return entityManager
                        .createNativeQuery("""
                                insert into file_import (import_id, run_id, file_sha256, file_bytes, file_name,
                                    actor, role, device, correlation_id, recorded_at, traceparent, stage, mapping_asked, state)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                                    cast(?11 as text), cast(?12 as text), cast(?13 as text), 'received')
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
