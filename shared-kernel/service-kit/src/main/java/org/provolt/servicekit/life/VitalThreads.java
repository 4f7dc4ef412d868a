package org.provolt.servicekit.life;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/// Threads that have to run for as long as the service does. When one ends, whatever it died of, the service is no
/// longer alive: its health says so, and whoever watches it starts it anew.
@Singleton
@Default // beside the qualifier that makes it a check
@Liveness
public class VitalThreads implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(VitalThreads.class);

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Map<String, String> causes = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Thread start(String name, Runnable work) {
        Thread thread = Thread.ofPlatform()
                .name(name)
                .uncaughtExceptionHandler(this::died)
                .start(work);
        threads.add(thread);
        return thread;
    }

    /// Does something again and again, with a pause after each time, until the service stops. An exception is logged,
    /// and the next time comes all the same.
    public Thread every(Duration pause, String name, Runnable act) {
        return start(name, () -> {
            while (!isStopped(pause)) {
                try {
                    act.run();
                } catch (RuntimeException failed) {
                    LOG.warnf(failed, "%s: tried again in %s", name, pause);
                }
            }
        });
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void died(Thread thread, Throwable cause) {
        causes.put(thread.getName(), cause.toString());
        LOG.fatalf(cause, "thread %s has died", thread.getName());
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("threads").up();
        threads.stream()
                .filter(thread -> !thread.isAlive())
                .map(Thread::getName)
                .forEach(
                        name -> health.down().withData(name, "has ended: " + causes.getOrDefault(name, "it returned")));
        return health.build();
    }
}
