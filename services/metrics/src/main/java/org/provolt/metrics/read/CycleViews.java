package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.kernel.RunId;
import org.provolt.metrics.result.CycleContent;
import org.provolt.metrics.store.Sql;

/// Each cycle as it was told last, and the open one of each run.
@Singleton
public class CycleViews {

    private final Sql sql;
    private final ObjectMapper json;

    CycleViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Digest(int cycle, String digest) {}

    /// Digests of the cycles after one, by number.
    public Map<Integer, String> digests(RunId runId, int after) {
        return sql
                .list(
                        "select cycle, content_digest from cycle_view where run_id = ? and cycle > ?",
                        row -> new Digest((int) row.number("cycle"), row.text("content_digest")),
                        runId,
                        after)
                .stream()
                .collect(Collectors.toMap(Digest::cycle, Digest::digest));
    }

    /// Shows the cycle that has begun, or that there is none.
    public void showOpen(RunId runId, Optional<CycleMeasured> open) {
        open.ifPresentOrElse(
                cycle -> sql.update("""
                        insert into open_cycle_view (run_id, measured) values (?, ?)
                        on conflict (run_id) do update set measured = excluded.measured""", runId, write(cycle)),
                () -> sql.update("delete from open_cycle_view where run_id = ?", runId));
    }

    void told(CycleMeasured cycle) {
        sql.update(
                """
                insert into cycle_view (run_id, cycle, content_digest, measured, from_at, until_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (run_id, cycle) do update
                  set content_digest = excluded.content_digest, measured = excluded.measured,
                    from_at = excluded.from_at, until_at = excluded.until_at""",
                cycle.runId(),
                cycle.cycle(),
                CycleContent.digest(cycle),
                write(cycle),
                cycle.conditions().from(),
                cycle.conditions().to());
    }

    /// Cycles up to this one lie outside of a time; the greatest number where all do.
    public int untouched(RunId runId, Instant from, Instant until) {
        return sql.first("""
                        select min(cycle) as first from cycle_view
                        where run_id = ? and (until_at is null or (until_at >= ? and from_at <= ?))
                        having count(*) > 0""", row -> (int) row.number("first") - 1, runId, from, until)
                .orElse(Integer.MAX_VALUE);
    }

    void withdrawn(CycleWithdrawn cycle) {
        sql.update("delete from cycle_view where run_id = ? and cycle = ?", cycle.runId(), cycle.cycle());
    }

    /// Cycles of a run after one, in order, the open one last.
    public List<CycleMeasured> list(RunId runId, int after, int most) {
        List<CycleMeasured> cycles = sql.list(
                "select measured from cycle_view where run_id = ? and cycle > ? order by cycle limit ?",
                row -> read(row.text("measured")),
                runId,
                after,
                most);
        if (cycles.size() < most) {
            open(runId).filter(cycle -> cycle.cycle() > after).ifPresent(cycles::add);
        }
        return cycles;
    }

    /// Number of the last complete cycle, 0 where there is none.
    int last(RunId runId) {
        return sql.first(
                        "select coalesce(max(cycle), 0) as last from cycle_view where run_id = ?",
                        row -> (int) row.number("last"),
                        runId)
                .orElseThrow();
    }

    private Optional<CycleMeasured> open(RunId runId) {
        return sql.first("""
                select measured from open_cycle_view o where run_id = ?""", row -> read(row.text("measured")), runId);
    }

    private String write(CycleMeasured cycle) {
        try {
            return json.writeValueAsString(cycle);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a cycle cannot be written", broken);
        }
    }

    private CycleMeasured read(String text) {
        try {
            return json.readValue(text, CycleMeasured.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept cycle cannot be read", broken);
        }
    }
}
