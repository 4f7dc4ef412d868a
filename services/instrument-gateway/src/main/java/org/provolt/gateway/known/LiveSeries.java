package org.provolt.gateway.known;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.messages.Message;

/// The series of live instruments: when their test time was 0, and their records as they are recorded. A series' facts
/// come in order. Used within a transaction.
@Singleton
class LiveSeries {

    private static final double NANOS = 1e9;

    private final EntityManager entityManager;
    private final KnownLoadCells loadCells;
    private final Event<LiveSamples> heard;

    LiveSeries(EntityManager entityManager, KnownLoadCells loadCells, Event<LiveSamples> heard) {
        this.entityManager = entityManager;
        this.loadCells = loadCells;
        this.heard = heard;
    }

    void opened(SeriesOpened series) {
        anchor(series.runId(), series.seriesId(), series.timeAnchor());
    }

    void anchored(SeriesAnchored series) {
        anchor(series.runId(), series.seriesId(), series.timeAnchor());
    }

    /// Records pass unread while no instrument has a load cell.
    void recorded(Message message) {
        if (loadCells.areAny()) {
            message.fact().map(SamplesRecorded.class::cast).ifPresent(samples -> recorded(samples, message.id()));
        }
    }

    private void recorded(SamplesRecorded samples, String eventId) {
        if (samples.source() == null) {
            heard.fire(new LiveSamples(samples, eventId, zero(samples)));
        }
    }

    private void anchor(RunId runId, String seriesId, TimeAnchor anchor) {
        Instant at = anchor.at();
        entityManager
                .createNativeQuery("""
                        insert into live_series (run_id, series_id, zero_second) values (?1, ?2, ?3)
                        on conflict (run_id, series_id) do update set zero_second = excluded.zero_second""")
                .setParameter(1, runId.value())
                .setParameter(2, seriesId)
                .setParameter(3, at.getEpochSecond() + at.getNano() / NANOS)
                .executeUpdate();
    }

    private OptionalDouble zero(SamplesRecorded samples) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select zero_second from live_series where run_id = ?1 and series_id = ?2", Double.class)
                .setParameter(1, samples.runId().value())
                .setParameter(2, samples.seriesId())
                .getResultList();
        return found.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((Double) found.getFirst());
    }
}
