package org.provolt.gateway.images;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.blobs.Blob;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.JtaTransactions;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Enters images in the book once their bytes are kept.
@Singleton
public class ImageDesk {

    private final EntityManager entityManager;
    private final ImageImports imports;
    private final ImageSender sender;
    private final JtaTransactions transactions;

    ImageDesk(EntityManager entityManager, ImageImports imports, ImageSender sender, JtaTransactions transactions) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.sender = sender;
        this.transactions = transactions;
    }

    /// 202 with a new import, or 200 with the one that the same bytes for the same cell already are. One that was
    /// refused is read again once somebody says anything else of it, such as its stage; one that was taken back, in
    /// any case.
    @Write
    public Response receive(ImageBrought brought, Blob blob, String fileName) {
        boolean fresh = enter(brought, blob, fileName, Origin.CURRENT.get());
        if (!fresh) {
            sayAnew(brought, blob);
        }
        ImageImportCard card = imports.find(brought.cellId(), blob.sha256()).orElseThrow();
        if (!card.stage().equals(brought.stage())) {
            throw Refused.conflict(
                    "stage-differs", "This file is an image of the cell at " + card.stage() + " already.");
        }
        String path = "/imports/" + card.importId();
        // Before that, the sender would find nothing new and rest.
        transactions.afterCommit(sender::wake);
        return fresh
                ? Answers.accepted(path, card)
                : Response.ok(card)
                        .header(HttpHeaders.LOCATION, "/api/v1" + path)
                        .build();
    }

    private boolean enter(ImageBrought brought, Blob blob, String fileName, Origin origin) {
        return entityManager
                        .createNativeQuery("""
                                insert into image_import (import_id, image_id, cell_id, stage, modality, pixel_size_um,
                                    file_sha256, file_bytes, file_name, actor, role, device, correlation_id,
                                    recorded_at, traceparent, state, acquired_at, time_zone)
                                values (?1, ?2, ?3, ?4, cast(?5 as text), cast(?6 as double precision), ?7, ?8, ?9, ?10,
                                    ?11, ?12, ?13, ?14, cast(?15 as text), 'received', cast(?16 as timestamptz),
                                    cast(?17 as text))
                                on conflict (cell_id, file_sha256) do nothing""")
                        .setParameter(1, new ImportId(UUID.randomUUID()).value())
                        .setParameter(2, UUID.randomUUID())
                        .setParameter(3, brought.cellId().value())
                        .setParameter(4, brought.stage())
                        .setParameter(5, modality(brought))
                        .setParameter(6, brought.pixelSizeUm())
                        .setParameter(7, blob.sha256())
                        .setParameter(8, blob.bytes())
                        .setParameter(9, fileName)
                        .setParameter(10, origin.actor())
                        .setParameter(11, origin.role())
                        .setParameter(12, origin.device())
                        .setParameter(13, origin.correlationId())
                        .setParameter(14, Occurred.now())
                        .setParameter(15, trace())
                        .setParameter(16, text(brought.acquiredAt()))
                        .setParameter(17, brought.timeZone())
                        .executeUpdate()
                == 1;
    }

    /// What was taken back leaves out a number, which a rereading that was underway may have.
    private void sayAnew(ImageBrought brought, Blob blob) {
        entityManager
                .createNativeQuery("""
                        update image_import
                        set stage = said.stage, modality = said.modality, pixel_size_um = said.um,
                            acquired_at = said.acquired_at, time_zone = said.time_zone, state = 'received',
                            reading = image_import.reading + case when state = 'withdrawn' then 2 else 1 end, refusal = null, finished_at = null
                        from (select import_id, ?3 as stage, coalesce(cast(?4 as text), modality) as modality,
                                coalesce(cast(?5 as double precision), pixel_size_um) as um,
                                coalesce(cast(?6 as timestamptz), acquired_at) as acquired_at,
                                coalesce(cast(?7 as text), time_zone) as time_zone
                              from image_import) said
                        where said.import_id = image_import.import_id and cell_id = ?1 and file_sha256 = ?2
                          and (state = 'withdrawn' or state = 'refused' and (said.stage, said.modality, said.um, said.acquired_at, said.time_zone)
                            is distinct from (image_import.stage, image_import.modality, image_import.pixel_size_um,
                              image_import.acquired_at, image_import.time_zone))""")
                .setParameter(1, brought.cellId().value())
                .setParameter(2, blob.sha256())
                .setParameter(3, brought.stage())
                .setParameter(4, modality(brought))
                .setParameter(5, brought.pixelSizeUm())
                .setParameter(6, text(brought.acquiredAt()))
                .setParameter(7, brought.timeZone())
                .executeUpdate();
    }

    private static @Nullable String modality(ImageBrought brought) {
        return brought.modality() == null ? null : brought.modality().toString();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }
}
