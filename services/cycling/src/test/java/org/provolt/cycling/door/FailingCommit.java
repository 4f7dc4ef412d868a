package org.provolt.cycling.door;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.servicekit.events.Projection;

/// Lets one transaction with samples of a run fail at its very end, after all commands in it have succeeded.
@Singleton
public class FailingCommit implements Projection {

    private final TransactionSynchronizationRegistry transactions;
    private final Set<String> victims = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();

    FailingCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void nextOf(String runId) {
        victims.add(runId);
    }

    int failures() {
        return failures.get();
    }

    @EventHandler
    void on(SamplesRecorded event) {
        if (victims.remove(event.runId().toString())) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    failures.incrementAndGet();
                    throw new IllegalStateException("the commit fails");
                }

                @Override
                public void afterCompletion(int status) {}
            });
        }
    }
}
