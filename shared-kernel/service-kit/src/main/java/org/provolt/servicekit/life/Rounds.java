package org.provolt.servicekit.life;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jboss.logging.Logger;

/// Work on many subjects for as long as the service lives: a round takes one step of each, so that a long one does not
/// keep the others waiting. A subject that fails is named in the health and tried again, less and less often; the
/// others go on.
///
/// @param <K> what a subject is known by
public final class Rounds<K> {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration AFTER_A_FAILED_ROUND = Duration.ofSeconds(1);
    private static final int LAST_BREATH_MS = 5_000;

    private final String name;
    private final Work<K> work;
    private final Map<K, Trouble> troubled = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile String trouble = "";

    public Rounds(String name, Work<K> work) {
        this.name = name;
        this.work = work;
    }

    /// What a round consists of. Each opens the transactions that it needs.
    public interface Work<K> {

        /// Those that there is something to do for.
        List<K> due();

        /// One step; whether more is left of it.
        boolean step(K subject);

        /// Waits for something to do, after a round that left nothing but what is in trouble.
        ///
        /// @param troubled how many subjects that are
        void rest(int troubled) throws InterruptedException;

        /// Ends a rest.
        void wake();
    }

    /// Begins, on a thread without which the service is not alive.
    ///
    /// @return what stops it, and waits until it has
    public Stop start(VitalThreads threads) {
        Thread thread = threads.start(name, this::run);
        return () -> {
            stopping.countDown();
            work.wake();
            thread.join(LAST_BREATH_MS);
        };
    }

    @FunctionalInterface
    public interface Stop {
        void stop() throws InterruptedException;
    }

    private boolean goesOn() {
        return stopping.getCount() > 0;
    }

    private void run() {
        try {
            while (goesOn()) {
                goRound();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void goRound() throws InterruptedException {
        try {
            boolean more = round();
            trouble = "";
            if (!more && goesOn()) {
                work.rest(troubled.size());
            }
        } catch (RuntimeException failed) {
            trouble = failed.toString();
            LOG.errorf(failed, "%s stands still; it tries again", name);
            if (stopping.await(AFTER_A_FAILED_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debugf("%s was stopped in trouble", name);
            }
        }
    }

    private boolean round() {
        List<K> due = work.due();
        troubled.keySet().retainAll(due);
        boolean more = false;
        for (K subject : due) {
            more |= mayBeTried(subject) && step(subject);
        }
        return more;
    }

    private boolean mayBeTried(K subject) {
        Trouble known = troubled.get(subject);
        return goesOn() && (known == null || known.isOver());
    }

    private boolean step(K subject) {
        try {
            boolean more = work.step(subject);
            troubled.remove(subject);
            return more;
        } catch (RuntimeException failed) {
            troubled.merge(subject, Trouble.first(failed), (before, again) -> before.again(failed));
            LOG.errorf(failed, "%s failed on %s; it is tried again", name, subject);
            return false;
        }
    }

    /// DOWN while the rounds or a subject are in trouble, which are named.
    public HealthCheckResponse health() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named(name)
                .withData("trouble", trouble.isEmpty() ? "none" : trouble)
                .status(trouble.isEmpty() && troubled.isEmpty());
        troubled.forEach((subject, why) -> health.withData(subject.toString(), why.why()));
        return health.build();
    }
}
