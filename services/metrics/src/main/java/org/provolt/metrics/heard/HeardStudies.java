package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.store.Sql;

/// Studies as they were heard of. Of a cell the newest of its assignments and removals counts, whichever is heard last.
@Singleton
public class HeardStudies {

    private final Sql sql;

    HeardStudies(Sql sql) {
        this.sql = sql;
    }

    void hear(StudyFact fact, long version) {
        switch (fact) {
            case StudyOpened opened ->
                sql.update(
                        "insert into heard_study (study_id, title) values (?, ?) on conflict do nothing",
                        opened.studyId(),
                        opened.title());
            case CellAssignedToStudy assigned -> member(assigned.studyId(), assigned.cellId(), true, version);
            case CellRemovedFromStudy removed -> member(removed.studyId(), removed.cellId(), false, version);
        }
    }

    private void member(StudyId studyId, CellId cellId, boolean takesPart, long version) {
        sql.update("""
                insert into heard_study_cell as known (study_id, cell_id, takes_part, version) values (?, ?, ?, ?)
                on conflict (study_id, cell_id) do update
                  set takes_part = excluded.takes_part, version = excluded.version
                where excluded.version > known.version""", studyId, cellId, takesPart, version);
    }

    /// Its title, where the study was heard of.
    public Optional<String> title(StudyId studyId) {
        return sql.first("select title from heard_study where study_id = ?", row -> row.text("title"), studyId);
    }

    /// The cells that take part.
    public List<CellId> cells(StudyId studyId) {
        return sql.list(
                "select cell_id from heard_study_cell where study_id = ? and takes_part order by cell_id",
                row -> row.identity("cell_id", CellId::new),
                studyId);
    }
}
