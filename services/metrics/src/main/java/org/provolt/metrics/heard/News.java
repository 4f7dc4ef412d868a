package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Identity;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.events.JtaTransactions;
import org.provolt.servicekit.trace.Traceparent;

/// Which runs there is news of. Whoever hears adds to it in the transaction of what was heard; whoever measures takes
/// it in the transaction of what was measured. So news is never lost, and nobody waits for anybody.
@Singleton
public class News {

    private static final int MOST_TRACES = 32;

    /// A second more, since the database knows moments to the microsecond only.
    private static final Duration READING_REACH =
            Duration.ofSeconds((long) Math.ceil(AnalysisParameters.DEFAULTS.readingReachSecond()) + 1);

    private final Sql sql;
    private final JtaTransactions transactions;
    private final double quietSecond;
    private final double patienceSecond;
    private final Semaphore arrived = new Semaphore(0);

    News(
            Sql sql,
            JtaTransactions transactions,
            @ConfigProperty(name = "provolt.metrics.quiet") Duration quiet,
            @ConfigProperty(name = "provolt.metrics.patience") Duration patience) {
        this.sql = sql;
        this.transactions = transactions;
        this.quietSecond = quiet.toMillis() / 1e3;
        this.patienceSecond = patience.toMillis() / 1e3;
    }

    void ofRun(RunId runId) {
        of(runId, false);
    }

    /// Of records of a run.
    void ofRecords(RunId runId) {
        of(runId, true);
    }

    private void of(RunId runId, boolean records) {
        sql.update(
                "insert into run_to_measure (run_id, traceparent, records) values (?, ?, ?)", runId, trace(), records);
        transactions.afterCommit(this::wake);
    }

    /// Of a cell or a calibration: of every run that it is a condition of.
    void ofCondition(Identity subject) {
        sql.update("insert into condition_changed (subject, traceparent) values (?, ?)", subject, trace());
        transactions.afterCommit(this::wake);
    }

    /// Of readings of a fixture's load cell, or of what makes pressures of them: of every run of a cell that lay in it
    /// in that time.
    void ofReadings(FixtureId fixtureId, Instant from, Instant until) {
        sql.update(
                "insert into readings_heard (fixture_id, from_at, until_at, traceparent) values (?, ?, ?, ?)",
                fixtureId,
                from,
                until,
                trace());
        transactions.afterCommit(this::wake);
    }

    /// More is to be done for a run than was done in this transaction, as part of the same trace.
    public void moreOf(RunId runId) {
        sql.update("""
                insert into run_to_measure (run_id, traceparent, records, since)
                values (?, ?, true, '-infinity')""", runId, trace());
    }

    /// Tells the runs and images of conditions that changed. One that is not heard of yet has news of its own when it
    /// is.
    public void spread() {
        sql.update("""
                with changed as (delete from condition_changed returning subject, traceparent),
                images as (
                  insert into image_to_measure (image_id, traceparent)
                  select image_id, traceparent from changed join heard_image on cell_id = subject
                  union
                  select image_id, traceparent from changed join heard_setting on calibration_id = subject
                    join heard_image using (cell_id))
                insert into run_to_measure (run_id, traceparent)
                select run_id, traceparent from changed join heard_run on cell_id = subject
                union
                select run_id, traceparent from changed join heard_setting on calibration_id = subject
                  join heard_run using (cell_id)""");
        spreadReadings();
    }

    /// Whether a cell lay in the fixture is judged by what was heard so far: a setting, a release or a withdrawal that
    /// is heard later is news of its own.
    private void spreadReadings() {
        sql.update("""
                with heard as (delete from readings_heard returning fixture_id, from_at, until_at, traceparent),
                images as (
                  insert into image_to_measure (image_id, traceparent)
                  select image_id, max(traceparent) from heard join heard_setting s using (fixture_id)
                    join heard_image using (cell_id)
                  where s.occurred_at <= until_at and taken_at between from_at - make_interval(secs => ?)
                    and until_at + make_interval(secs => ?)
                  group by image_id)
                insert into run_to_measure (run_id, traceparent, touched_from, touched_until)
                select run_id, max(traceparent), min(from_at), max(until_at)
                from heard join heard_setting s using (fixture_id) join heard_run using (cell_id)
                where s.occurred_at <= until_at
                  and not exists (select 1 from heard_setting_release r
                    where r.pressure_setting_id = s.pressure_setting_id and r.released_at < from_at)
                  and not exists (select 1 from heard_setting n
                    where n.cell_id = s.cell_id and n.occurred_at > s.occurred_at and n.occurred_at < from_at
                      and not exists (select 1 from heard_setting_withdrawal w
                        where w.pressure_setting_id = n.pressure_setting_id))
                group by run_id""", (double) READING_REACH.toSeconds(), (double) READING_REACH.toSeconds());
    }

    /// What of a run's time the news is about.
    ///
    /// @param readingsAlone whether it is of nothing but readings
    /// @param time          of those readings, and what they reach beside it
    public record Touched(boolean readingsAlone, Optional<Time> time) {}

    /// @param until included
    public record Time(Instant from, Instant until) {}

    /// As far as this transaction sees, before it takes the news.
    public Touched touched(RunId runId) {
        return sql.first("""
                        select bool_and(touched_from is not null) as alone, min(touched_from) as from_at,
                          max(touched_until) as until_at
                        from run_to_measure where run_id = ?""", News::touched, runId).orElseThrow();
    }

    private static Touched touched(Row row) throws SQLException {
        Optional<Instant> until = row.momentIfAny("until_at");
        return new Touched(
                row.yes("alone"),
                row.momentIfAny("from_at")
                        .map(from -> new Time(
                                from.minus(READING_REACH), until.orElseThrow().plus(READING_REACH))));
    }

    /// Runs that have been quiet long enough, or were never quiet for too long; the oldest news first.
    public List<RunId> due() {
        return sql.list("""
                select run_id from run_to_measure join run_fold using (run_id) group by run_id
                having max(since) <= clock_timestamp() - make_interval(secs => ?)
                    or min(since) <= clock_timestamp() - make_interval(secs => ?)
                order by min(since) limit 100""", row -> row.identity("run_id", RunId::new), quietSecond, patienceSecond);
    }

    /// Takes the news that this transaction sees.
    ///
    /// @return the traces that it came by, each once: those of records first, the newest before others
    public List<Traceparent> take(RunId runId) {
        return sql.list("""
                with taken as (delete from run_to_measure where run_id = ? returning news, traceparent, records)
                select (array_agg(traceparent order by records desc, news desc))[1] as traceparent
                from taken where traceparent is not null group by substr(traceparent, 4, 32)
                order by bool_or(records) desc, max(case when records then news end) desc, max(news) desc
                limit ?""", row -> new Traceparent(row.text("traceparent")), runId, MOST_TRACES);
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }

    /// Runs that there is news of.
    public long waiting() {
        return sql.first("""
                        select (select count(distinct run_id) from run_to_measure join run_fold using (run_id))
                             + (select count(*) from condition_changed) + (select count(*) from readings_heard)
                             as runs""", row -> row.number("runs")).orElseThrow();
    }

    public void wake() {
        arrived.release();
    }

    /// Waits for news, at most so long.
    public void await(Duration atMost) throws InterruptedException {
        if (arrived.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            arrived.drainPermits();
        }
    }
}
