package org.provolt.servicekit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.provolt.servicekit.messages.Broker;

/// One worker that numbers stored events and sends them.
///
/// Each step is a transaction of its own: claim (raises the epoch), number (checks the epoch), and only then send, by
/// the numbers that are committed. A worker that was paused and replaced finds a higher epoch and numbers nothing; what
/// it may still send has the same numbers and bytes.
class Outbox {

    private static final int AT_ONCE = 200;
    private static final long MOST_BYTES_AT_ONCE = 16L << 20;

    private final OutboxTables tables;
    private final OutboxRecords records;
    private final Broker broker;
    private final String worker;
    private final LongSupplier claimSeconds;
    private long epoch = -1;

    Outbox(OutboxTables tables, OutboxRecords records, Broker broker, String worker, LongSupplier claimSeconds) {
        this.tables = tables;
        this.records = records;
        this.broker = broker;
        this.worker = worker;
        this.claimSeconds = claimSeconds;
    }

    /// Holds or takes the claim. Takes it from another worker only when that one has not renewed it in time.
    boolean claim() {
        epoch = QuarkusTransaction.requiringNew().call(() -> tables.claim(worker, claimSeconds.getAsLong()));
        return epoch >= 0;
    }

    /// Numbers what is stored and has none; how many that were. Throws [LostClaim] when another worker took over.
    int number() {
        return QuarkusTransaction.requiringNew().call(() -> {
            tables.requireEpoch(epoch);
            return tables.numberPending(AT_ONCE);
        });
    }

    /// Sends what is numbered and was not sent, in order, and notes how far it is; how many that were.
    int send() {
        List<NumberedEvent> next =
                QuarkusTransaction.requiringNew().call(() -> tables.nextUnsent(AT_ONCE, MOST_BYTES_AT_ONCE));
        List<Future<?>> sent = new ArrayList<>();
        for (NumberedEvent event : next) {
            Future<?> one = broker.send(records.record(event));
            if (one.isDone()) {
                broker.await(one); // failed at once: without the broker every further one would wait its full time
            }
            sent.add(one);
        }
        sent.forEach(broker::await);
        if (!next.isEmpty()) {
            long last = next.getLast().number();
            QuarkusTransaction.requiringNew().run(() -> {
                tables.requireEpoch(epoch);
                tables.sentUpTo(last);
            });
        }
        return next.size();
    }

    void release() {
        QuarkusTransaction.requiringNew().run(() -> tables.release(worker));
    }
}
