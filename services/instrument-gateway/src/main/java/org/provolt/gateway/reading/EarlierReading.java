package org.provolt.gateway.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.RecordBlock;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.publishing.Bringing;

/// What a file that is read again was read as before. Where the new reading differs, what the one before told is taken
/// back first.
@Singleton
class EarlierReading {

    private static final String REASON = "The file was read again, and is read otherwise now.";

    private final EntityManager entityManager;
    private final SeriesBook book;
    private final TakingBack takingBack;
    private final Dissolution dissolution;

    EarlierReading(EntityManager entityManager, SeriesBook book, TakingBack takingBack, Dissolution dissolution) {
        this.entityManager = entityManager;
        this.book = book;
        this.takingBack = takingBack;
        this.dissolution = dissolution;
    }

    /// Of records: where they stand when they are as they were, empty where they have to be placed.
    Optional<Placement> unchanged(Claim claim, Path path, HowRead how, Progress progress) {
        Optional<Known> before = known(claim);
        Optional<String> seriesId = QuarkusTransaction.requiringNew()
                .call(() -> book.seriesOf(claim.bringing().importId()));
        if (before.isEmpty() || seriesId.isEmpty()) {
            return Optional.empty();
        }
        ReadingDigest now = new ReadingDigest();
        try (RecordFile file = RecordFile.open(path, how)) {
            for (Optional<RecordBlock> next = file.nextBlock(); next.isPresent(); next = file.nextBlock()) {
                now.add(next.get().columns());
                progress.at(ImportState.READING, 0, 0);
            }
        }
        if (now.hex().equals(before.get().digest())) {
            return Optional.of(new Placement.Unchanged(seriesId.get()));
        }
        supersede(claim, before.get());
        return Optional.empty();
    }

    /// Of spectra: whether they are as they were.
    boolean unchanged(Claim claim, String digest) {
        Optional<Known> before = known(claim);
        if (before.isPresent() && !before.get().digest().equals(digest)) {
            supersede(claim, before.get());
        }
        return before.isPresent() && before.get().digest().equals(digest);
    }

    /// What the file told of load cells is told otherwise now; its records are as they were.
    void takeBackReadings(Claim claim) {
        known(claim).ifPresent(before -> takingBack.sendReadings(reader(claim, before), REASON));
    }

    private void supersede(Claim claim, Known before) {
        Bringing reader = reader(claim, before);
        takingBack.send(reader, REASON);
        QuarkusTransaction.requiringNew().run(() -> dissolution.of(reader));
    }

    private static Bringing reader(Claim claim, Known before) {
        Bringing file = claim.bringing();
        return new Bringing(
                file.importId(),
                file.runId(),
                file.reading(),
                before.readAgainBy(),
                before.readAgainRole(),
                file.device(),
                file.correlationId(),
                file.recordedAt());
    }

    private record Known(String digest, String readAgainBy, String readAgainRole) {}

    private Optional<Known> known(Claim claim) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                select reading_digest, coalesce(read_again_by, actor), coalesce(read_again_role, role)
                                from file_import where import_id = ?1 and reading > 1 and reading_digest is not null""", Object[].class)
                        .setParameter(1, claim.bringing().importId().value())
                        .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Known((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }
}
