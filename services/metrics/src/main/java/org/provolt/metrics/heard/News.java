package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.kernel.Identity;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.events.JtaTransactions;

/// Which runs there is news of. Whoever hears adds to it in the transaction of what was heard; whoever measures takes
/// it in the transaction of what was measured. So news is never lost, and nobody waits for anybody.
@Singleton
public class News {

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

    public void ofRun(RunId runId) {
        sql.update("insert into run_to_measure (run_id) values (?)", runId);
        transactions.afterCommit(this::wake);
    }

    /// Of a cell or a calibration: of every run that it is a condition of.
    void ofCondition(Identity subject) {
        sql.update("insert into condition_changed (subject) values (?)", subject);
        transactions.afterCommit(this::wake);
    }

    /// More is to be done for a run than was done in this transaction.
    public void moreOf(RunId runId) {
        sql.update("insert into run_to_measure (run_id, since) values (?, '-infinity')", runId);
    }

    /// Tells the runs of conditions that changed. A run that is not heard of yet has news of its own when it is.
    public void spread() {
        List<UUID> changed =
                sql.list("delete from condition_changed returning subject", row -> row.identity("subject", id -> id));
        if (!changed.isEmpty()) {
            Sql.Column subjects =
                    Sql.Column.of("uuid", changed.stream().distinct().toList());
            sql.update("""
                    insert into run_to_measure (run_id)
                    select run_id from heard_run where cell_id = any(?)
                      or cell_id in (select cell_id from heard_setting where calibration_id = any(?))""", subjects, subjects);
        }
    }

    /// Runs that have been quiet long enough, or were never quiet for too long; the oldest news first.
    public List<RunId> due() {
        return sql.list("""
                select run_id from run_to_measure join run_fold using (run_id) group by run_id
                having max(since) <= clock_timestamp() - make_interval(secs => ?)
                    or min(since) <= clock_timestamp() - make_interval(secs => ?)
                order by min(since) limit 100""", row -> row.identity("run_id", RunId::new), quietSecond, patienceSecond);
    }

    /// The news that this transaction sees.
    public void take(RunId runId) {
        sql.update("delete from run_to_measure where run_id = ?", runId);
    }

    /// Runs that there is news of.
    public long waiting() {
        return sql.first("""
                        select (select count(distinct run_id) from run_to_measure join run_fold using (run_id))
                             + (select count(*) from condition_changed) as runs""", row -> row.number("runs")).orElseThrow();
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
