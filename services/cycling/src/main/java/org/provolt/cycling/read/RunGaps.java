package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.RecordSpans;
import org.provolt.cycling.domain.SeriesExtent;
import org.provolt.kernel.RunId;

/// What is missing of a run's series, up to the last record that was heard of.
@Singleton
public class RunGaps {

    private final EntityManager entityManager;
    private final RunSeries runSeries;

    RunGaps(EntityManager entityManager, RunSeries runSeries) {
        this.entityManager = entityManager;
        this.runSeries = runSeries;
    }

    /// @param gaps records that are neither there nor wait, and of which nobody accepted that they are missing
    public record SeriesGaps(String seriesId, RecordSpans gaps) {}

    public List<SeriesGaps> of(RunId runId) {
        Map<String, SeriesExtent> extents = new LinkedHashMap<>();
        runSeries.views(runId).forEach(view -> extents.put(view.seriesId, view.extent));
        Map<String, RecordSpans> waiting = waiting(runId);
        waiting.keySet().forEach(seriesId -> extents.putIfAbsent(seriesId, SeriesExtent.NOTHING));
        List<SeriesGaps> gaps = new ArrayList<>();
        extents.forEach((seriesId, extent) ->
                gaps.add(new SeriesGaps(seriesId, gaps(extent, waiting.getOrDefault(seriesId, RecordSpans.NONE)))));
        return gaps;
    }

    static RecordSpans gaps(SeriesExtent extent, RecordSpans waiting) {
        long end = Math.max(
                waiting.end(),
                Math.max(extent.recorded().end(), extent.missing().end()));
        return end == 0
                ? RecordSpans.NONE
                : extent.newOf(new RecordSpan(0, end)).minus(extent.accepted()).minus(waiting);
    }

    private Map<String, RecordSpans> waiting(RunId runId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select series_id, first_record_index, record_count from waiting_batch
                        where run_id = ?1 order by series_id, first_record_index""", Object[].class)
                .setParameter(1, runId.value())
                .getResultList();
        Map<String, List<RecordSpan>> bySeries = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            long first = ((Number) columns[1]).longValue();
            bySeries.computeIfAbsent((String) columns[0], series -> new ArrayList<>())
                    .add(new RecordSpan(first, first + ((Number) columns[2]).longValue()));
        }
        Map<String, RecordSpans> waiting = new LinkedHashMap<>();
        bySeries.forEach((series, spans) -> waiting.put(series, RecordSpans.ofOrdered(spans)));
        return waiting;
    }
}
