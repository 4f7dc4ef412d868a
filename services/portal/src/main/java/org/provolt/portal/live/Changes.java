package org.provolt.portal.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// What changed, gathered for half a second and then told to every open page at once, so that an instrument that
/// records a hundred batches a second makes a page look twice a second.
@Singleton
class Changes {

    /// A page that wants to hear of everything.
    static final String EVERYTHING = "everything";

    private static final Duration GATHERING = Duration.ofMillis(500);
    private static final int WAITING_SIGNALS = 256;

    private final Set<String> gathered = ConcurrentHashMap.newKeySet();
    private final BroadcastProcessor<Signal> signals = BroadcastProcessor.create();
    private final AtomicBoolean hearing = new AtomicBoolean();
    private final AtomicInteger listeners = new AtomicInteger();

    Changes() {
        Multi.createFrom()
                .ticks()
                .every(GATHERING)
                .onOverflow()
                .drop()
                .subscribe()
                .with(tick -> flush());
    }

    /// Whether anybody listens; while nobody does, facts need not be read.
    boolean isHeard() {
        return listeners.get() > 0;
    }

    void note(Set<String> subjects) {
        if (isHeard()) {
            gathered.addAll(subjects);
            gathered.add(EVERYTHING);
        }
    }

    void hearing(boolean live) {
        if (hearing.getAndSet(live) != live) {
            signals.onNext(new Signal.Hearing(live));
        }
    }

    /// The signals that one page gets, first of all whether it is live.
    Multi<Signal> about(Set<String> wanted) {
        Multi<Signal> later = signals.onOverflow().buffer(WAITING_SIGNALS).filter(signal -> switch (signal) {
            case Signal.Changed(var subjects) -> wanted.stream().anyMatch(subjects::contains);
            case Signal.Hearing changed -> true;
            case Signal.StillHere silent -> true;
        });
        Multi<Signal> first = Multi.createFrom().item(() -> new Signal.Hearing(hearing.get()));
        return Multi.createBy()
                .merging()
                .streams(later, first)
                .onSubscription()
                .invoke(listeners::incrementAndGet)
                .onTermination()
                .invoke(listeners::decrementAndGet);
    }

    private void flush() {
        Set<String> changed = Set.copyOf(gathered);
        if (!changed.isEmpty()) {
            gathered.removeAll(changed);
            signals.onNext(new Signal.Changed(changed));
        }
    }
}
