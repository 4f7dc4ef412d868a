package org.provolt.gateway.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.trace.Traceparent;

/// Finds imports.
@Singleton
class Imports {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Imports(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// What is asked for; absent where it does not matter.
    ///
    /// @param broughtBy only imports that this subject brought
    record Asked(
            @Nullable RunId runId,
            @Nullable ImportState state,
            @Nullable String text,
            @Nullable String broughtBy) {}

    /// The import, if the subject may see it.
    ///
    /// @param broughtBy the subject that must have brought it, or absent
    ImportCard get(ImportId importId, @Nullable String broughtBy) {
        FileImport row = entityManager.find(FileImport.class, importId.value());
        if (row == null || (broughtBy != null && !brought(importId, broughtBy))) {
            throw Refused.unknown("unknown-import", "There is no import " + importId + ".");
        }
        return card(row);
    }

    private boolean brought(ImportId importId, String subject) {
        return !entityManager
                .createNativeQuery("select 1 from import_delivery where import_id = ?1 and actor = ?2", Integer.class)
                .setParameter(1, importId.value())
                .setParameter(2, subject)
                .getResultList()
                .isEmpty();
    }

    /// Imports, the newest first.
    ListPage<ImportCard> list(Asked asked, long before, int limit) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select i.* from file_import i
                        where i.run_id = coalesce(cast(?1 as uuid), i.run_id) and i.state = coalesce(?2, i.state)
                          and lower(i.file_name || ' ' || i.file_sha256) like ?3 escape '!'
                          and (cast(?4 as text) is null or exists (select 1 from import_delivery d
                              where d.import_id = i.import_id and d.actor = cast(?4 as text)))
                          and i.place_in_line < ?5
                        order by i.place_in_line desc limit ?6""", FileImport.class)
                .setParameter(1, asked.runId() == null ? null : asked.runId().toString())
                .setParameter(2, asked.state() == null ? null : asked.state().toString())
                .setParameter(3, ListPage.containing(asked.text()))
                .setParameter(4, asked.broughtBy())
                .setParameter(5, before)
                .setParameter(6, limit + 1)
                .getResultList();
        List<FileImport> rows = found.stream().map(FileImport.class::cast).toList();
        ListPage<FileImport> page = ListPage.of(rows, limit, row -> Long.toString(row.placeInLine));
        return new ListPage<>(page.items().stream().map(this::card).toList(), page.next());
    }

    private ImportCard card(FileImport row) {
        return new ImportCard(
                new ImportId(row.importId),
                new RunId(row.runId),
                ImportState.fromString(row.state),
                row.fileName,
                row.stage,
                row.fileSha256,
                row.fileBytes,
                row.actor,
                row.recordedAt,
                row.reading,
                row.readAgainBy,
                row.mappingAsked,
                row.testAsked,
                row.rowsRead,
                row.rowsPublished,
                tree(row.report),
                tree(row.refusal),
                row.finishedAt,
                withdrawal(row),
                Traceparent.of(row.traceparent).map(Traceparent::traceId).orElse(null));
    }

    private static ImportCard.@Nullable Withdrawal withdrawal(FileImport row) {
        return row.withdrawnBy == null || row.withdrawnAt == null || row.withdrawnReason == null
                ? null
                : new ImportCard.Withdrawal(row.withdrawnBy, row.withdrawnAt, row.withdrawnReason);
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored report cannot be read", broken);
        }
    }
}
