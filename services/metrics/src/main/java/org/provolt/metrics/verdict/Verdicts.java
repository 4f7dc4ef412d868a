package org.provolt.metrics.verdict;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.events.Projection;

/// Every verdict on every run.
@Singleton
public class Verdicts implements Projection {

    private final Sql sql;

    Verdicts(Sql sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(
            RegimeJudged event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") String reason) {
        sql.update("""
                insert into regime_verdict (run_id, number, regime, reason, judged_by, occurred_at, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", event.runId(), sequence, event.regime(), reason, actor, event.occurredAt(), recordedAt);
    }

    /// In the order in which they were told.
    List<Verdict> of(RunId runId) {
        return sql.list("""
                select *, case when number = max(number) over () then 'current' else 'superseded' end as standing
                from regime_verdict where run_id = ? order by number""", Verdicts::read, runId);
    }

    /// The one that stands.
    public Optional<Verdict> current(RunId runId) {
        return of(runId).stream().reduce((earlier, later) -> later);
    }

    private static Verdict read(Row row) throws SQLException {
        return new Verdict(
                row.identity("run_id", RunId::new),
                row.number("number"),
                row.text("regime"),
                row.text("reason"),
                row.text("judged_by"),
                row.moment("occurred_at"),
                row.moment("recorded_at"),
                row.text("standing"));
    }
}
