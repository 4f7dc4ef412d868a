package org.provolt.metrics.samples;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// What is known of each run's series.
@Singleton
public class SeriesTable {

    /// Of what was heard before this was kept.
    private static final double LEAST_SURE_SECOND = 60;

    private final Sql sql;

    SeriesTable(Sql sql) {
        this.sql = sql;
    }

    /// What ties a series to the calendar. The newest version counts, whichever is heard last.
    public void anchored(RunId runId, String seriesId, TimeAnchor anchor, long version) {
        sql.update("""
                insert into heard_series as known
                  (run_id, series_id, anchor_kind, anchor_at, anchor_uncertainty_second, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (run_id, series_id) do update set
                  anchor_kind = excluded.anchor_kind, anchor_at = excluded.anchor_at,
                  anchor_uncertainty_second = excluded.anchor_uncertainty_second, version = excluded.version
                where excluded.version > known.version""", runId, seriesId, anchor.kind(), anchor.at(), anchor.uncertaintySecond(), version);
    }

    /// How far off the moments of a series may be, s; empty where that was not heard.
    public OptionalDouble uncertaintySecond(RunId runId, String seriesId) {
        return sql.first("""
                        select anchor_uncertainty_second from heard_series
                        where run_id = ? and series_id = ? and anchor_uncertainty_second is not null""", row -> OptionalDouble.of(row.value("anchor_uncertainty_second")), runId, seriesId)
                .orElseGet(OptionalDouble::empty);
    }

    /// What ties the series of a run to the calendar, those that have records and stand.
    public List<TimeAnchor> anchors(RunId runId) {
        return sql.list("""
                select anchor_kind, anchor_at, anchor_uncertainty_second
                from heard_series join series_extent using (run_id, series_id)
                where run_id = ? and not exists (
                  select 1 from withdrawn_series w
                  where w.run_id = heard_series.run_id and w.series_id = heard_series.series_id)
                order by series_id""", SeriesTable::anchor, runId);
    }

    /// What ties a series or a spectrum to the calendar, by its columns.
    public static TimeAnchor anchor(Row row) throws SQLException {
        String kind = row.text("anchor_kind");
        return new TimeAnchor(
                Arrays.stream(TimeAnchor.Kind.values())
                        .filter(each -> each.toString().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                row.moment("anchor_at"),
                Objects.requireNonNullElse(row.valueOrNull("anchor_uncertainty_second"), LEAST_SURE_SECOND));
    }

    /// Notes a block that was not there before.
    public void grew(RunId runId, String seriesId, IndexRange block, double firstTestTimeSecond) {
        long end = sql.first(
                        """
                        insert into series_extent as known
                          (run_id, series_id, first_index, first_test_time_second, end_index, late)
                        values (?, ?, ?, ?, ?, 0)
                        on conflict (run_id, series_id) do update set
                          first_index = least(known.first_index, excluded.first_index),
                          first_test_time_second = case when excluded.first_index < known.first_index
                            then excluded.first_test_time_second else known.first_test_time_second end,
                          end_index = greatest(known.end_index, excluded.end_index),
                          late = known.late + case when excluded.end_index <= known.end_index then 1 else 0 end
                        returning coalesce(old.end_index, 0) as end_before""",
                        row -> row.number("end_before"),
                        runId,
                        seriesId,
                        block.from(),
                        firstTestTimeSecond,
                        block.to())
                .orElseThrow();
        if (block.from() > end) {
            gap(runId, seriesId, new IndexRange(end, block.from()));
        } else if (block.from() < end) {
            close(runId, seriesId, block);
        }
    }

    private void close(RunId runId, String seriesId, IndexRange block) {
        List<IndexRange> gaps = sql.list("""
                delete from series_gap where run_id = ? and series_id = ? and from_index < ? and to_index > ?
                returning from_index, to_index""", SeriesTable::range, runId, seriesId, block.to(), block.from());
        IndexRanges left = IndexRanges.of(gaps).without(IndexRanges.between(block.from(), block.to()));
        left.ranges().forEach(gap -> gap(runId, seriesId, gap));
    }

    private void gap(RunId runId, String seriesId, IndexRange gap) {
        sql.update(
                "insert into series_gap (run_id, series_id, from_index, to_index) values (?, ?, ?, ?)",
                runId,
                seriesId,
                gap.from(),
                gap.to());
    }

    /// @param accepted by a person; otherwise a batch was refused
    public void givenUp(RunId runId, String seriesId, IndexRange range, boolean accepted) {
        sql.update("""
                insert into given_up_range (run_id, series_id, from_index, to_index, accepted)
                values (?, ?, ?, ?, ?) on conflict do nothing""", runId, seriesId, range.from(), range.to(), accepted);
    }

    /// The series is taken back, whatever was or will be heard of it.
    public void withdrawn(RunId runId, String seriesId) {
        sql.update(
                "insert into withdrawn_series (run_id, series_id) values (?, ?) on conflict do nothing",
                runId,
                seriesId);
    }

    /// The series of a run that have records, in order. Those whose opening was not heard yet are left out, and those
    /// that were taken back.
    ///
    /// @param startedAt what a series goes by that says nothing of its time
    public RunSeries of(RunId runId, Instant startedAt) {
        Map<String, IndexRanges> gaps =
                ranges("select series_id, from_index, to_index from series_gap where run_id = ?", runId);
        Map<String, IndexRanges> givenUp =
                ranges("select series_id, from_index, to_index from given_up_range where run_id = ?", runId);
        Map<String, IndexRanges> accepted = ranges(
                "select series_id, from_index, to_index from given_up_range where run_id = ? and accepted", runId);
        String runStart = TimeAnchor.Kind.RUN_START.toString();
        List<RunSeries.Heard> heard = sql.list(
                """
                select series_id, anchor_kind, anchor_at, first_test_time_second, end_index, late
                from heard_series join series_extent using (run_id, series_id)
                where run_id = ? and not exists (
                  select 1 from withdrawn_series w
                  where w.run_id = heard_series.run_id and w.series_id = heard_series.series_id)""",
                row -> {
                    String seriesId = row.text("series_id");
                    return new RunSeries.Heard(
                            seriesId,
                            row.text("anchor_kind").equals(runStart) ? startedAt : row.moment("anchor_at"),
                            row.value("first_test_time_second"),
                            row.number("end_index"),
                            row.number("late"),
                            of(gaps, seriesId),
                            of(givenUp, seriesId),
                            of(accepted, seriesId));
                },
                runId);
        return RunSeries.of(startedAt, heard);
    }

    private static IndexRanges of(Map<String, IndexRanges> bySeries, String seriesId) {
        return Optional.ofNullable(bySeries.get(seriesId)).orElse(IndexRanges.NONE);
    }

    private record SeriesRange(String seriesId, IndexRange range) {}

    private Map<String, IndexRanges> ranges(String query, RunId runId) {
        return sql.list(query, row -> new SeriesRange(row.text("series_id"), range(row)), runId).stream()
                .collect(Collectors.groupingBy(
                        SeriesRange::seriesId,
                        Collectors.mapping(
                                SeriesRange::range,
                                Collectors.collectingAndThen(Collectors.toList(), IndexRanges::of))));
    }

    private static IndexRange range(Row row) throws SQLException {
        return new IndexRange(row.number("from_index"), row.number("to_index"));
    }
}
