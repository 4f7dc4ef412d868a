package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.provolt.cycling.domain.AnchorClaim;
import org.provolt.cycling.domain.SeriesExtent;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// Finds the series of a run.
@Singleton
public class RunSeries {

    private final EntityManager entityManager;
    private final SeriesRemarks remarks;

    RunSeries(EntityManager entityManager, SeriesRemarks remarks) {
        this.entityManager = entityManager;
        this.remarks = remarks;
    }

    /// What is there of a series; nothing where it is not known.
    public SeriesExtent extent(SeriesStreamId stream) {
        return find(stream).map(view -> view.extent).orElse(SeriesExtent.NOTHING);
    }

    /// What ties a series to the calendar and by which record; empty where none is there.
    public Optional<AnchorClaim> anchor(SeriesStreamId stream) {
        return find(stream)
                .flatMap(view -> Optional.ofNullable(view.anchorRecordIndex)
                        .flatMap(record -> view.anchor().map(anchor -> new AnchorClaim(record, anchor))));
    }

    public boolean exists(SeriesStreamId stream) {
        return find(stream).isPresent();
    }

    /// Whether a file of that import is among the sources of a series.
    public boolean hasSource(SeriesStreamId stream, ImportId importId) {
        return !entityManager
                .createNativeQuery("select 1 from series_source where stream_id = ?1 and import_id = ?2")
                .setParameter(1, stream.value())
                .setParameter(2, importId.value())
                .getResultList()
                .isEmpty();
    }

    /// The names of the series of a run that a file of that import gave records of, and that count.
    public List<String> givenBy(RunId runId, ImportId importId) {
        List<?> names = entityManager
                .createNativeQuery("""
                        select v.series_id from series_source s join series_view v using (stream_id)
                        where s.run_id = ?1 and s.import_id = ?2 and not s.representation and not v.withdrawn
                        order by v.series_id""", String.class)
                .setParameter(1, runId.value())
                .setParameter(2, importId.value())
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /// The series of a run in the order in which they were opened, then those of which no record is there.
    public List<SeriesSheet> sheets(RunCard run) {
        Map<UUID, List<SeriesRemarks.MissingRange>> missing = remarks.missing(run.runId());
        Map<UUID, List<SeriesSheet.Source>> sources = remarks.sources(run.runId());
        Map<UUID, SeriesRemarks.WaitingSeries> waiting = remarks.waiting(run.runId());
        List<SeriesSheet> sheets = new ArrayList<>();
        for (SeriesView view : views(run.runId())) {
            sheets.add(SeriesSheets.of(
                    run,
                    view,
                    missing.getOrDefault(view.streamId, List.of()),
                    Optional.ofNullable(waiting.remove(view.streamId)),
                    sources.getOrDefault(view.streamId, List.of())));
        }
        waiting.values().forEach(series -> sheets.add(SeriesSheets.ofWaitingAlone(series)));
        return sheets;
    }

    /// Those that count.
    List<SeriesView> views(RunId runId) {
        return entityManager
                .createQuery("""
                        select s from SeriesView s where s.runId = ?1 and not s.withdrawn
                        order by s.openedAt nulls last, s.seriesId""", SeriesView.class)
                .setParameter(1, runId.value())
                .getResultList();
    }

    private Optional<SeriesView> find(SeriesStreamId stream) {
        return Optional.ofNullable(entityManager.find(SeriesView.class, stream.value()));
    }
}
