package org.provolt.metrics.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.kernel.ImageId;
import org.provolt.metrics.heard.ImageNews;
import org.provolt.servicekit.life.Rounds;
import org.provolt.servicekit.life.VitalThreads;

/// Measures the images that there is news of, one after the other, so that the memory of one is enough.
@Singleton
@Readiness
class ImageWorker implements HealthCheck, Rounds.Work<ImageId> {

    /// News of conditions comes by what spreads that of runs, which wakes nobody here.
    private static final Duration WHILE_IDLE = Duration.ofMillis(500);

    private final ImageNews news;
    private final ImageMeasuring measuring;
    private final MeterRegistry meters;
    private final VitalThreads threads;
    private final Rounds<ImageId> rounds = new Rounds<>("measuring images", this);
    private Rounds.Stop running = () -> {};

    ImageWorker(ImageNews news, ImageMeasuring measuring, MeterRegistry meters, VitalThreads threads) {
        this.news = news;
        this.measuring = measuring;
        this.meters = meters;
        this.threads = threads;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("provolt.images.to.measure", this, ImageWorker::waiting);
        running = rounds.start(threads);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.stop();
    }

    @Override
    public List<ImageId> due() {
        return QuarkusTransaction.requiringNew().call(news::due);
    }

    @Override
    public boolean step(ImageId imageId) {
        return measuring.measure(imageId);
    }

    @Override
    public void rest(int troubled) throws InterruptedException {
        news.await(WHILE_IDLE);
    }

    @Override
    public void wake() {
        news.wake();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(news::waiting);
    }

    @Override
    public HealthCheckResponse call() {
        return rounds.health();
    }
}
