package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LotId;
import org.provolt.metrics.store.Sql;

/// Cells as they were heard of.
@Singleton
class HeardCells {

    private final Sql sql;
    private final News news;

    HeardCells(Sql sql, News news) {
        this.sql = sql;
        this.news = news;
    }

    /// @param version the newest counts, whichever is heard last
    void built(CellId cellId, CellBuild build, long version) {
        int newer = sql.update(
                """
                insert into heard_cell as known (cell_id, version, area_cm2, lot_ids) values (?, ?, ?, ?)
                on conflict (cell_id) do update
                  set version = excluded.version, area_cm2 = excluded.area_cm2, lot_ids = excluded.lot_ids
                where excluded.version > known.version""", cellId, version, build.workingElectrode().areaCm2(), Sql.Column.of("uuid", lots(build)));
        if (newer > 0) {
            news.ofCondition(cellId);
        }
    }

    void registeredBy(CellId cellId, String actor) {
        sql.update(
                "insert into heard_cell_registration (cell_id, registered_by) values (?, ?) on conflict do nothing",
                cellId,
                actor);
    }

    private static List<LotId> lots(CellBuild build) {
        return Stream.of(
                        build.workingElectrode().lotId(),
                        build.counterElectrode().lotId(),
                        build.separator().lotId(),
                        build.electrolyte().lotId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
