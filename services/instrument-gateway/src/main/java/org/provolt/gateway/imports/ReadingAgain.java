package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Has a file that is done or was refused read once more, or what it told taken back.
@Singleton
class ReadingAgain {

    private final EntityManager entityManager;
    private final Imports imports;

    ReadingAgain(EntityManager entityManager, Imports imports) {
        this.entityManager = entityManager;
        this.imports = imports;
    }

    /// 202: the kept bytes will be read once more.
    ///
    /// @param test which one of a file that holds several; absent where the one before stays
    @Write
    public Response readAgain(ImportId importId, @Nullable Integer test) {
        Origin origin = Origin.CURRENT.get();
        int asked = entityManager
                .createNativeQuery("""
                        update file_import
                        set state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?2, read_again_role = ?3, traceparent = cast(?4 as text),
                            test_asked = coalesce(cast(?5 as integer), test_asked),
                            mapping_name = null, mapping_version = null, load_cells_version = null,
                            rows_read = 0, rows_published = 0, report = null, refusal = null, finished_at = null,
                            claimed_by = null, claimed_until = null
                        where import_id = ?1 and state in ('done', 'refused')""")
                .setParameter(1, importId.value())
                .setParameter(2, origin.actor())
                .setParameter(3, origin.role())
                .setParameter(4, trace())
                .setParameter(5, test == null ? null : test.toString())
                .executeUpdate();
        return accepted(importId, asked);
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
        return accepted(importId, asked);
    }

    private Response accepted(ImportId importId, int asked) {
        ImportCard card = imports.get(importId, null);
        if (asked == 0) {
            throw refused(card);
        }
        return Answers.accepted("/imports/" + importId, card);
    }

    private static Refused refused(ImportCard card) {
        return switch (card.state()) {
            case WITHDRAWING, WITHDRAWN ->
                Refused.conflict(
                        "import-withdrawn",
                        "Import " + card.importId() + " was taken back; bring the file again instead.");
            case RECEIVED, READING, PUBLISHING, DONE, REFUSED ->
                Refused.conflict("import-under-way", "Import " + card.importId() + " is still being read.");
        };
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }
}
