package org.provolt.gateway.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownMapping;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.trace.Traceparent;

/// Whose turn it is. A reader claims the oldest file that waits, but never one of a run that has an older one under
/// way. A claim runs out when its reader falls silent, so that the file of one that was killed is taken up by another.
@Singleton
class Claims {

    private final EntityManager entityManager;
    private final Duration claim;
    private final String readerVersion;

    Claims(
            EntityManager entityManager,
            @ConfigProperty(name = "provolt.import.claim") Duration claim,
            @ConfigProperty(name = "provolt.import.reader-version") String readerVersion) {
        this.entityManager = entityManager;
        this.claim = claim;
        this.readerVersion = readerVersion;
    }

    String readerVersion() {
        return readerVersion;
    }

    /// Frees at once what was claimed by those whose place this copy took: a claim is named by the place of its copy,
    /// which only one can have at a time, and by its start.
    ///
    /// @param place of this copy; its own readers' names begin with it
    /// @param start what comes next in the names of its own readers
    int freePredecessors(String place, String start) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entityManager
                        .createNativeQuery("""
                                update file_import set claimed_by = null, claimed_until = null
                                where state in ('received', 'reading', 'publishing', 'withdrawing')
                                  and starts_with(claimed_by, ?1) and not starts_with(claimed_by, ?2)""")
                        .setParameter(1, place + "/")
                        .setParameter(2, place + "/" + start + "/")
                        .executeUpdate());
    }

    /// The next file for this reader. What another version began is a reading of its own: its messages may differ.
    Optional<Claim> next(String reader) {
        return next(reader, false);
    }

    /// The next file that is to be taken back, so that it does not wait until a reader of files is free. One whose run
    /// has an older file under way still waits for that: it may tell what is taken back.
    Optional<Claim> nextWithdrawal(String reader) {
        return next(reader, true);
    }

    private Optional<Claim> next(String reader, boolean withdrawalsAlone) {
        List<?> claimed = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                with mine as (
                                    select i.import_id from file_import i
                                    where i.state in ('received', 'reading', 'publishing', 'withdrawing')
                                      and (not ?4 or i.state = 'withdrawing')
                                      and (i.claimed_until is null or i.claimed_until < now())
                                      and not exists (
                                          select 1 from file_import older
                                          where older.run_id = i.run_id and older.place_in_line < i.place_in_line
                                            and older.state in ('received', 'reading', 'publishing', 'withdrawing'))
                                    order by i.place_in_line limit 1
                                    for update of i skip locked)
                                update file_import f
                                set state = case when withdrawn_at is null then 'reading' else 'withdrawing' end, rows_read = 0, rows_published = 0, claimed_by = ?1,
                                    claimed_until = now() + make_interval(secs => ?2),
                                    reading = reading + case when reader_version <> ?3 then 1 else 0 end,
                                    reader_version = ?3
                                from mine where f.import_id = mine.import_id
                                returning f.import_id, f.run_id, f.reading,
                                    coalesce(f.withdrawn_by, f.actor), coalesce(f.withdrawn_role, f.role),
                                    coalesce(f.withdrawn_device, f.device),
                                    f.correlation_id, coalesce(f.withdrawn_at, f.recorded_at), f.file_sha256,
                                    f.file_name, f.traceparent, f.stage, f.mapping_asked, f.mapping_name,
                                    f.mapping_version, f.withdrawn_reason, f.test_asked""", Object[].class)
                        .setParameter(1, reader)
                        .setParameter(2, seconds(claim))
                        .setParameter(3, readerVersion)
                        .setParameter(4, withdrawalsAlone)
                        .getResultList());
        return claimed.stream().map(Object[].class::cast).findFirst().map(row -> claim(reader, row));
    }

    private static Claim claim(String reader, Object[] row) {
        Bringing bringing = new Bringing(
                new ImportId((UUID) row[0]),
                new RunId((UUID) row[1]),
                (int) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Instant) row[7]);
        List<Traceparent> trace = Traceparent.of((String) row[10]).stream().toList();
        Optional<ChosenMapping> chosen =
                row[13] == null ? Optional.empty() : Optional.of(new ChosenMapping((String) row[13], (int) row[14]));
        return new Claim(
                reader,
                bringing,
                (String) row[8],
                (String) row[9],
                trace,
                (String) row[11],
                (String) row[12],
                row[16] == null ? OptionalInt.empty() : OptionalInt.of((int) row[16]),
                chosen,
                Optional.ofNullable((String) row[15]));
    }

    /// Says how far the file is, and keeps the claim.
    void renew(Claim held, ImportState state, long rowsRead, long rowsPublished) {
        int kept = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                update file_import
                                set state = ?3, rows_read = ?4, rows_published = ?5,
                                    claimed_until = now() + make_interval(secs => ?6)
                                where import_id = ?1 and claimed_by = ?2""")
                        .setParameter(1, held.bringing().importId().value())
                        .setParameter(2, held.reader())
                        .setParameter(3, state.toString())
                        .setParameter(4, rowsRead)
                        .setParameter(5, rowsPublished)
                        .setParameter(6, seconds(claim))
                        .executeUpdate());
        if (kept == 0) {
            throw new LostClaim(held.bringing().importId());
        }
    }

    /// Keeps by which mapping the file is read.
    void choose(Claim held, KnownMapping mapping) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                update file_import set mapping_name = ?3, mapping_version = ?4
                                where import_id = ?1 and claimed_by = ?2""")
                        .setParameter(1, held.bringing().importId().value())
                        .setParameter(2, held.reader())
                        .setParameter(3, mapping.name())
                        .setParameter(4, mapping.version())
                        .executeUpdate());
    }

    /// Gives the file back, to be taken up after a pause by whoever comes first.
    void giveBack(Claim held, Duration pause) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                update file_import
                                set claimed_by = null, claimed_until = now() + make_interval(secs => ?3)
                                where import_id = ?1 and claimed_by = ?2""")
                        .setParameter(1, held.bringing().importId().value())
                        .setParameter(2, held.reader())
                        .setParameter(3, seconds(pause))
                        .executeUpdate());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
