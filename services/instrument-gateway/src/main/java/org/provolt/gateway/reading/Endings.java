package org.provolt.gateway.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownLoadCells;
import org.provolt.servicekit.http.Occurred;

/// Writes down how a reading ended, all in one transaction.
@Singleton
class Endings {

    private final EntityManager entityManager;
    private final SeriesBook book;
    private final Dissolution dissolution;
    private final KnownLoadCells loadCells;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    Endings(
            EntityManager entityManager,
            SeriesBook book,
            Dissolution dissolution,
            KnownLoadCells loadCells,
            ObjectMapper json,
            MeterRegistry meters) {
        this.entityManager = entityManager;
        this.book = book;
        this.dissolution = dissolution;
        this.loadCells = loadCells;
        this.json = json;
        this.meters = meters;
    }

    /// Throws [LostClaim] when the file is another reader's by now.
    void write(Claim claim, Ending ending) {
        QuarkusTransaction.requiringNew().run(() -> {
            switch (ending) {
                case Ending.Done done -> {
                    close(claim, ImportState.DONE, done.rowsRead(), done.rowsPublished(), done.report(), null);
                    keepDigest(claim, done.digest());
                    done.series()
                            .ifPresent(held -> book.enter(
                                    claim.bringing(),
                                    held.seriesId(),
                                    held.fingerprint(),
                                    held.began().orElse(null),
                                    held.records(),
                                    held.gave()));
                    loadCells.readAgain();
                }
                case Ending.TurnedAway(Refusal refusal, ImportReport report, long rowsRead) ->
                    close(claim, ImportState.REFUSED, rowsRead, 0, report, refusal);
                case Ending.TakenBack back -> {
                    dissolution.of(claim.bringing());
                    takenBack(claim);
                }
            }
        });
        count(ending);
    }

    private void count(Ending ending) {
        switch (ending) {
            case Ending.Done done -> {
                meters.counter("provolt.import.files", "ending", "done").increment();
                meters.counter("provolt.import.rows.published").increment((double) done.rowsPublished());
            }
            case Ending.TurnedAway(Refusal refusal, ImportReport report, long rowsRead) ->
                meters.counter("provolt.import.files", "ending", refusal.code()).increment();
            case Ending.TakenBack back ->
                meters.counter("provolt.import.files", "ending", "withdrawn").increment();
        }
    }

    private void keepDigest(Claim claim, String digest) {
        entityManager
                .createNativeQuery("update file_import set reading_digest = ?2 where import_id = ?1")
                .setParameter(1, claim.bringing().importId().value())
                .setParameter(2, digest)
                .executeUpdate();
    }

    /// Its report stays: it says how the file was read.
    private void takenBack(Claim claim) {
        int closed = entityManager
                .createNativeQuery("""
                        update file_import
                        set state = 'withdrawn', rows_published = 0, finished_at = ?3, claimed_by = null,
                            claimed_until = null
                        where import_id = ?1 and claimed_by = ?2""")
                .setParameter(1, claim.bringing().importId().value())
                .setParameter(2, claim.reader())
                .setParameter(3, Occurred.now())
                .executeUpdate();
        if (closed == 0) {
            throw new LostClaim(claim.bringing().importId());
        }
    }

    private void close(
            Claim claim,
            ImportState state,
            long rowsRead,
            long rowsPublished,
            @Nullable ImportReport report,
            @Nullable Refusal refusal) {
        int closed = entityManager
                .createNativeQuery("""
                        update file_import
                        set state = ?3, rows_read = ?4, rows_published = ?5, report = cast(?6 as text),
                            refusal = cast(?7 as text), finished_at = ?8, claimed_by = null, claimed_until = null
                        where import_id = ?1 and claimed_by = ?2""")
                .setParameter(1, claim.bringing().importId().value())
                .setParameter(2, claim.reader())
                .setParameter(3, state.toString())
                .setParameter(4, rowsRead)
                .setParameter(5, rowsPublished)
                .setParameter(6, text(report))
                .setParameter(7, text(refusal))
                .setParameter(8, Occurred.now())
                .executeUpdate();
        if (closed == 0) {
            throw new LostClaim(claim.bringing().importId());
        }
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a report cannot be written", broken);
        }
    }
}
