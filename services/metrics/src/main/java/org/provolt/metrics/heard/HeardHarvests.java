package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.CellId;
import org.provolt.kernel.SpecimenId;
import org.provolt.metrics.conditions.Harvested;
import org.provolt.metrics.store.Sql;

/// How cells were opened, as it was heard.
@Singleton
public class HeardHarvests {

    private final Sql sql;
    private final ImageNews news;

    HeardHarvests(Sql sql, ImageNews news) {
        this.sql = sql;
        this.news = news;
    }

    /// @param version the newest counts, whichever is heard last
    void heard(CellId cellId, SpecimenId specimenId, Harvest harvest, long version) {
        sql.update("""
                insert into heard_harvest as known (cell_id, version, specimen_id, harvested_at, pressure_released_at)
                values (?, ?, ?, ?, ?)
                on conflict (cell_id) do update set
                  version = excluded.version, specimen_id = excluded.specimen_id,
                  harvested_at = excluded.harvested_at, pressure_released_at = excluded.pressure_released_at
                where excluded.version > known.version""", cellId, version, specimenId, harvest.occurredAt(), harvest.pressureReleasedAt());
        news.ofCell(cellId);
    }

    /// Empty while the cell was not opened, as far as was heard.
    public Optional<Harvested> of(CellId cellId) {
        return sql.first(
                "select * from heard_harvest where cell_id = ?",
                row -> new Harvested(
                        row.identity("specimen_id", SpecimenId::new),
                        row.moment("harvested_at"),
                        row.moment("pressure_released_at")),
                cellId);
    }
}
