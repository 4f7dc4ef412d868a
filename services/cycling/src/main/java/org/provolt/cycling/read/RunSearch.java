package org.provolt.cycling.read;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.RunState;
import org.provolt.cycling.read.ListCursors.Place;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// What is asked of the list of runs, and from where on.
record RunSearch(
        @Nullable CellId cellId,
        @Nullable InstrumentId instrumentId,
        @Nullable String state,
        @Nullable String pattern,
        Place after) {

    private static final String FROM_PLACE = """
            select r.* from run_view r left join known_cell c on c.cell_id = r.cell_id
            where (r.recorded_at, r.run_id) < (:at, :id)""";
    private static final String ORDER = " order by r.recorded_at desc, r.run_id desc";

    /// @param state of a run, as on the wire
    static RunSearch of(
            @Nullable CellId cellId,
            @Nullable InstrumentId instrumentId,
            @Nullable String state,
            @Nullable String text,
            @Nullable String after) {
        if (state != null && RunState.of(state).isEmpty()) {
            throw Refused.malformed("bad-state", "state is running, completed or aborted.");
        }
        return new RunSearch(
                cellId,
                instrumentId,
                state,
                text == null ? null : ListPage.containing(text),
                after == null ? Place.BEFORE_ALL : ListCursors.place(after));
    }

    ListPage<RunCard> page(EntityManager entityManager, int limit, Function<RunView, RunCard> card) {
        Query query = entityManager
                .createNativeQuery(sql(), RunView.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1);
        if (cellId != null) {
            query.setParameter("cell", cellId.value());
        }
        if (instrumentId != null) {
            query.setParameter("instrument", instrumentId.value());
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        if (pattern != null) {
            query.setParameter("pattern", pattern);
        }
        List<?> rows = query.getResultList();
        List<RunCard> cards = rows.stream().map(RunView.class::cast).map(card).toList();
        return ListPage.of(
                cards, limit, run -> new Place(run.recordedAt(), run.runId().value()).cursor());
    }

    private String sql() {
        String ofCell = cellId == null ? "" : " and r.cell_id = :cell";
        String onInstrument = instrumentId == null ? "" : " and r.instrument_id = :instrument";
        String inState = state == null ? "" : " and r.state = :state";
        String matching = pattern == null
                ? ""
                : " and lower(concat_ws(' ', c.label, r.channel, r.protocol_name)) like :pattern escape '!'";
        return FROM_PLACE + ofCell + onInstrument + inState + matching + ORDER;
    }
}
