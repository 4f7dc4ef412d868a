package org.provolt.servicekit.events;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/// Tells whoever waits for events that a transaction with some was committed, so that nobody has to poll.
@Singleton
public class CommitSignal {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    void committed() {
        listeners.forEach(Runnable::run);
    }
}
