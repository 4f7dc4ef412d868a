package org.provolt.metrics.closure;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.analysis.morphology.Metal;
import org.provolt.kernel.CellId;
import org.provolt.metrics.store.Sql;

/// Which metal cells plate: that of their counter electrode.
@Singleton
public class MetalTable {

    private final Sql sql;

    MetalTable(Sql sql) {
        this.sql = sql;
    }

    /// @param version the newest counts, whichever is heard last
    public void counterElectrode(CellId cellId, String material, long version) {
        sql.update("""
                insert into heard_cell_metal as known (cell_id, version, counter_material) values (?, ?, ?)
                on conflict (cell_id) do update set
                  version = excluded.version, counter_material = excluded.counter_material
                where excluded.version > known.version""", cellId, version, material);
    }

    /// Empty where the cell was not heard of, or its counter electrode is of no metal that is known here.
    public Optional<Metal> of(CellId cellId) {
        return sql.first(
                        "select counter_material from heard_cell_metal where cell_id = ?",
                        row -> row.text("counter_material"),
                        cellId)
                .flatMap(Metal::of);
    }
}
