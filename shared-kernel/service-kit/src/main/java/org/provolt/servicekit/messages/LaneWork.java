package org.provolt.servicekit.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.servicekit.messages.Lane.OnRefusal;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Tracing;

/// What a lane does with what it hears: many records in one transaction, or each in its own.
class LaneWork {

    private static final Logger LOG = Logger.getLogger(LaneWork.class);
    private static final Set<String> KEEP_THE_ID = Set.of("id-reused", Origins.NOT_PROVEN);
    private static final int TRIES = 3;
    private static final int TRANSACTION_LIMIT_SECOND = 60;

    private final Lane lane;
    private final String prefix;
    private final Origins origins;
    private final Inbox inbox;
    private final Rejections rejections;
    private final AggregateCache cache;
    private final Tracing tracing;

    LaneWork(
            Lane lane,
            String prefix,
            Origins origins,
            Inbox inbox,
            Rejections rejections,
            AggregateCache cache,
            Tracing tracing) {
        this.lane = lane;
        this.prefix = prefix;
        this.origins = origins;
        this.inbox = inbox;
        this.rejections = rejections;
        this.cache = cache;
        this.tracing = tracing;
    }

    /// What became of a record.
    enum Ending {
        HANDLED,
        REJECTED
    }

    /// All or none in one transaction; whether it was all.
    boolean together(List<ConsumerRecord<String, byte[]>> records) {
        try {
            inTransaction(() -> records.forEach(this::accept));
            return true;
        } catch (RuntimeException oneFailed) {
            LOG.debugf(oneFailed, "lane %s goes on one by one", lane.name());
            forget();
            return false;
        }
    }

    /// One try in a transaction of its own. Throws what it failed with where the record has to be tried again: a fact
    /// always, another for an outage, and until it failed for the third time.
    ///
    /// @param failedBefore how often it failed when there was no outage
    Ending alone(ConsumerRecord<String, byte[]> record, int failedBefore) {
        try {
            inTransaction(() -> accept(record));
            return Ending.HANDLED;
        } catch (RuntimeException failed) {
            forget();
            if (lane.onRefusal() == OnRefusal.STOP) {
                sayStopped(record, failed);
                throw failed;
            }
            if (failed instanceof Refused refused) {
                return reject(record, refused.code(), String.valueOf(refused.getMessage()));
            }
            if (Outage.isBehind(failed) || failedBefore + 1 < TRIES) {
                throw failed;
            }
            return reject(record, "internal-error", "The service failed on this message: " + failed);
        }
    }

    void forget() {
        cache.drop();
        lane.forget();
    }

    private void sayStopped(ConsumerRecord<String, byte[]> record, RuntimeException failed) {
        if (failed instanceof Refused refused) {
            try {
                inTransaction(() -> lane.stopped(lane.message(record, prefix), refused));
            } catch (RuntimeException untold) {
                failed.addSuppressed(untold);
            }
        }
    }

    private void accept(ConsumerRecord<String, byte[]> record) {
        Message message = lane.message(record, prefix);
        inTraceOf(message, () -> {
            Origin origin = origins.of(message);
            ScopedValue.where(Origin.CURRENT, origin).run(() -> {
                if (inbox.accepts(lane.name(), message)) {
                    lane.handle(message, record);
                }
            });
        });
    }

    /// Keeps the message with its reason, and what the lane says of it, in one transaction. The message is
    /// remembered, so that it is not rejected twice; one without an id cannot be, and one that does not prove
    /// whose it is does not use its id up.
    private Ending reject(ConsumerRecord<String, byte[]> record, String code, String reason) {
        Message message = lane.message(record, prefix);
        boolean named = message.isNamed();
        Origin origin =
                named ? origins.ofRefused(message) : Origin.of("instrument:unknown", "instrument", record.topic());
        inTransaction(() -> inTraceOf(
                message,
                () -> ScopedValue.where(Origin.CURRENT, origin).run(() -> {
                    if (!named || KEEP_THE_ID.contains(code) || inbox.accepts(lane.name(), message)) {
                        rejections.keep(lane.name(), record, message.topic(), code, reason);
                        lane.rejected(message, code);
                    }
                })));
        return Ending.REJECTED;
    }

    private void inTraceOf(Message message, Runnable act) {
        tracing.hearing(lane.name() + " process", message.trace().stream().toList(), () -> {
            act.run();
            return message;
        });
    }

    private static void inTransaction(Runnable act) {
        QuarkusTransaction.requiringNew().timeout(TRANSACTION_LIMIT_SECOND).run(act);
    }
}
