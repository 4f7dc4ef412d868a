package org.provolt.gateway.images;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.JtaTransactions;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Has images read again: by the readers of today, and with what was said wrongly of them said right.
@Singleton
public class ImageRereading {

    private final EntityManager entityManager;
    private final ImageImports imports;
    private final ImageSender sender;
    private final JtaTransactions transactions;

    ImageRereading(
            EntityManager entityManager, ImageImports imports, ImageSender sender, JtaTransactions transactions) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.sender = sender;
        this.transactions = transactions;
    }

    /// 202. One that is not read yet is in line already; one that was taken back is brought again instead.
    @Write
    public Response readAgain(ImportId importId, ImageSaid said) {
        String reason = said.isNothing() ? said.reason() : Reason.required(said.reason());
        if (!enter(importId, said, reason, Origin.CURRENT.get())) {
            ImageImportCard card = imports.find(importId, null).orElseThrow();
            throw card.state().equals("withdrawn")
                    ? Refused.conflict("image-withdrawn", "This image was taken back; bring its file again.")
                    : Refused.conflict(
                            "being-read", "This image is being read; have it read again once that has ended.");
        }
        // Before that, the sender would find nothing new and rest.
        transactions.afterCommit(sender::wake);
        return Answers.accepted(
                "/imports/" + importId, imports.find(importId, null).orElseThrow());
    }

    private boolean enter(ImportId importId, ImageSaid said, @Nullable String reason, Origin origin) {
        Instant acquiredAt = said.acquiredAt();
        return entityManager
                        .createNativeQuery("""
                                update image_import
                                set stage = coalesce(cast(?2 as text), stage),
                                    modality = coalesce(cast(?3 as text), modality),
                                    pixel_size_um = coalesce(cast(?4 as double precision), pixel_size_um),
                                    acquired_at = coalesce(cast(?5 as timestamptz), acquired_at),
                                    time_zone = coalesce(cast(?6 as text), time_zone),
                                    reason = cast(?7 as text), read_again_by = ?8, read_again_role = ?9,
                                    traceparent = cast(?10 as text), state = 'received', reading = reading + 1,
                                    report = null, refusal = null, finished_at = null
                                where import_id = ?1 and state in ('done', 'refused')""")
                        .setParameter(1, importId.value())
                        .setParameter(2, said.stage())
                        .setParameter(
                                3,
                                said.modality() == null ? null : said.modality().toString())
                        .setParameter(4, said.pixelSizeUm())
                        .setParameter(5, acquiredAt == null ? null : acquiredAt.toString())
                        .setParameter(6, said.timeZone())
                        .setParameter(7, reason)
                        .setParameter(8, origin.actor())
                        .setParameter(9, origin.role())
                        .setParameter(
                                10, Traceparent.current().map(Traceparent::text).orElse(null))
                        .executeUpdate()
                == 1;
    }
}
