package org.provolt.gateway.images;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.servicekit.http.ListPage;

/// Finds imports of images.
@Singleton
public class ImageImports {

    private static final String COLUMNS = """
            select import_id, cell_id, image_id, state, file_name, stage, modality, pixel_size_um, file_sha256,
                file_bytes, actor, recorded_at, reading, report, refusal, finished_at,
                arrival, acquired_at, time_zone
            from image_import""";

    private static final int ARRIVAL = 16;

    private final EntityManager entityManager;

    ImageImports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// @param broughtBy the subject that must have brought it, or absent
    public Optional<ImageImportCard> find(ImportId importId, @Nullable String broughtBy) {
        List<?> rows = entityManager
                .createNativeQuery(
                        COLUMNS + " where import_id = ?1 and actor = coalesce(cast(?2 as text), actor)", Object[].class)
                .setParameter(1, importId.value())
                .setParameter(2, broughtBy)
                .getResultList();
        return rows.stream().findFirst().map(row -> card((Object[]) row));
    }

    /// Those of one cell, the newest first.
    ///
    /// @param broughtBy the subject that must have brought them, or absent
    public ListPage<ImageImportCard> list(CellId cellId, @Nullable String broughtBy, long before, int limit) {
        List<?> found = entityManager
                .createNativeQuery(COLUMNS + """
                         where cell_id = ?1 and actor = coalesce(cast(?2 as text), actor) and arrival < ?3
                        order by arrival desc limit ?4""", Object[].class)
                .setParameter(1, cellId.value())
                .setParameter(2, broughtBy)
                .setParameter(3, before)
                .setParameter(4, limit + 1)
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        ListPage<Object[]> page = ListPage.of(rows, limit, row -> row[ARRIVAL].toString());
        return new ListPage<>(page.items().stream().map(ImageImports::card).toList(), page.next());
    }

    Optional<ImageImportCard> find(CellId cellId, String sha256) {
        List<?> rows = entityManager
                .createNativeQuery(COLUMNS + " where cell_id = ?1 and file_sha256 = ?2", Object[].class)
                .setParameter(1, cellId.value())
                .setParameter(2, sha256)
                .getResultList();
        return rows.stream().findFirst().map(row -> card((Object[]) row));
    }

    private static ImageImportCard card(Object[] row) {
        String state = (String) row[3];
        return new ImageImportCard(
                new ImportId((UUID) row[0]),
                new CellId((UUID) row[1]),
                state.equals("done") || state.equals("withdrawn") ? new ImageId((UUID) row[2]) : null,
                state,
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Double) row[7],
                (Instant) row[17],
                (String) row[18],
                (String) row[8],
                ((Number) row[9]).longValue(),
                (String) row[10],
                (Instant) row[11],
                (int) row[12],
                (String) row[13],
                (String) row[14],
                (Instant) row[15]);
    }
}
