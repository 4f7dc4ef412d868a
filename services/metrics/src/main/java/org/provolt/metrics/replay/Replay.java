package org.provolt.metrics.replay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Sql;
import org.provolt.metrics.work.RunRebuilding;

/// Rebuilds every run's results from what metrics heard and keeps of the others' facts, in a schema beside the live
/// tables, and compares the two. Each run is one transaction over one view of the database, which is rolled back: the
/// live service works on, and nothing is changed or published.
@Singleton
class Replay {

    private static final int TRANSACTION_LIMIT_SECOND = 6 * 3600;
    /// A run that is being measured live is tried again, so often.
    private static final int TRIES = 10;

    private static final long BETWEEN_TRIES_MS = 2_000;

    private final TransactionManager transactions;
    private final Sql sql;
    private final ReplaySchema schema;
    private final RunRebuilding rebuilding;
    private final CurrentSets sets;

    Replay(TransactionManager transactions, Sql sql, ReplaySchema schema, RunRebuilding rebuilding, CurrentSets sets) {
        this.transactions = transactions;
        this.sql = sql;
        this.schema = schema;
        this.rebuilding = rebuilding;
        this.sets = sets;
    }

    /// @param threads runs that are rebuilt at the same time
    ReplayReport run(int threads) throws Exception {
        List<RunId> runs = QuarkusTransaction.requiringNew().call(sets::runs);
        return schema.within(() -> replayed(runs, threads));
    }

    private ReplayReport replayed(List<RunId> runs, int threads) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            long begin = System.nanoTime();
            List<RunReplayed> replayed = all(runs, workers);
            double second = (System.nanoTime() - begin) / 1e9;
            return new ReplayReport(again(replayed, workers), second);
        }
    }

    private List<RunReplayed> all(List<RunId> runs, ExecutorService workers) throws Exception {
        List<Future<RunReplayed>> under =
                runs.stream().map(run -> workers.submit(() -> replayed(run))).toList();
        List<RunReplayed> replayed = new ArrayList<>();
        for (Future<RunReplayed> each : under) {
            replayed.add(each.get());
        }
        return replayed;
    }

    private List<RunReplayed> again(List<RunReplayed> first, ExecutorService workers) throws Exception {
        List<RunReplayed> replayed = new ArrayList<>(first);
        for (int tries = 1; tries < TRIES && replayed.stream().anyMatch(RunReplayed::behind); tries++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
            List<RunId> behind = replayed.stream()
                    .filter(RunReplayed::behind)
                    .map(RunReplayed::runId)
                    .toList();
            replayed.removeIf(RunReplayed::behind);
            replayed.addAll(all(behind, workers));
        }
        return replayed;
    }

    private RunReplayed replayed(RunId run) throws Exception {
        transactions.setTransactionTimeout(TRANSACTION_LIMIT_SECOND);
        transactions.begin();
        try {
            sql.update("set transaction isolation level repeatable read");
            sql.update("set local search_path to " + ReplaySchema.NAME + ", public");
            rebuilding.rebuild(run);
            List<Difference> differences = sets.differences(run);
            return new RunReplayed(
                    run,
                    !differences.isEmpty() && sets.areBehind(run),
                    differences,
                    sets.samples(run),
                    sets.results(run, ReplaySchema.NAME));
        } finally {
            transactions.rollback();
        }
    }
}
