package org.provolt.gateway.images;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.gateway.publishing.ImageMessages;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.kernel.ImportId;
import org.provolt.servicekit.life.Rounds;
import org.provolt.servicekit.life.VitalThreads;
import org.provolt.servicekit.messages.Seal;

/// Tells imaging of images. After a crash it tells again, under the same id.
@Singleton
@Default // beside the qualifier that makes it a check
@Readiness
class ImageSender implements HealthCheck, Rounds.Work<ImportId> {

    private static final Duration IDLE = Duration.ofSeconds(1);

    private final WaitingImages waiting;
    private final Publisher publisher;
    private final Seal seal;
    private final VitalThreads threads;
    private final Semaphore news = new Semaphore(0);
    private final Rounds<ImportId> rounds = new Rounds<>("telling of images", this);
    private Rounds.Stop running = () -> {};

    ImageSender(WaitingImages waiting, Publisher publisher, Seal seal, VitalThreads threads) {
        this.waiting = waiting;
        this.publisher = publisher;
        this.seal = seal;
        this.threads = threads;
    }

    void start(@Observes StartupEvent event) {
        running = rounds.start(threads);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.stop();
    }

    @Override
    public List<ImportId> due() {
        return waiting.due();
    }

    @Override
    public boolean step(ImportId importId) {
        waiting.find(importId).ifPresent(image -> {
            publisher.await(publisher.send(ImageMessages.of(
                    image.message(), image.origin(), image.recordedAt(), image.trace(), seal, publisher.prefix())));
            waiting.told(image.message());
        });
        return false;
    }

    @Override
    public void rest(int troubled) throws InterruptedException {
        if (news.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    @Override
    public void wake() {
        news.release();
    }

    @Override
    public HealthCheckResponse call() {
        return rounds.health();
    }
}
