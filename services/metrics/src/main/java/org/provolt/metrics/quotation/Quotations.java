package org.provolt.metrics.quotation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.metrics.VersionQuoted;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.events.Projection;

/// Every choice of every study.
@Singleton
public class Quotations implements Projection {

    private final Sql sql;

    Quotations(Sql sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(
            VersionQuoted event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") String reason) {
        sql.update(
                """
                insert into quotation (study_id, number, metric, algorithm, version, reason, quoted_by, occurred_at,
                  recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                event.studyId(),
                sequence,
                event.metric(),
                event.algorithm(),
                event.version(),
                reason,
                actor,
                event.occurredAt(),
                recordedAt);
    }

    /// In the order in which they were made.
    List<Quotation> of(StudyId studyId) {
        return sql.list("""
                select *, case when number = max(number) over (partition by metric) then 'current' else 'superseded' end
                  as standing
                from quotation where study_id = ? order by number""", Quotations::read, studyId);
    }

    public Quoted quotedBy(StudyId studyId) {
        Map<String, Quotation> current = of(studyId).stream()
                .filter(Quotation::isCurrent)
                .collect(Collectors.toMap(Quotation::metric, quotation -> quotation));
        return new Quoted(current);
    }

    private static Quotation read(Row row) throws SQLException {
        return new Quotation(
                row.identity("study_id", StudyId::new),
                row.number("number"),
                row.text("metric"),
                row.text("algorithm"),
                row.text("version"),
                row.text("reason"),
                row.text("quoted_by"),
                row.moment("occurred_at"),
                row.moment("recorded_at"),
                row.text("standing"));
    }
}
