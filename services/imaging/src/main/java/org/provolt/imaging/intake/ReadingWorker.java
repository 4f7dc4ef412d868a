package org.provolt.imaging.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.imaging.parse.Children;
import org.provolt.kernel.ImageId;
import org.provolt.servicekit.life.Rounds;
import org.provolt.servicekit.life.VitalThreads;

/// Reads the files that wait, while the service lives: as many at once as there are children. An image is always read
/// by the same one of the threads, so never by two at once.
@Singleton
@Readiness
class ReadingWorker implements HealthCheck {

    private static final Duration IDLE = Duration.ofSeconds(1);

    private final ArrivedImages arrived;
    private final ImageReading reading;
    private final VitalThreads threads;
    private final List<Rounds<ImageId>> rounds;
    private List<Rounds.Stop> running = List.of();

    ReadingWorker(ArrivedImages arrived, ImageReading reading, Children children, VitalThreads threads) {
        this.arrived = arrived;
        this.reading = reading;
        this.threads = threads;
        int readers = children.count();
        this.rounds = IntStream.range(0, readers)
                .mapToObj(reader -> new Rounds<>("reading images " + (reader + 1), new Share(reader, readers)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        running = rounds.stream().map(each -> each.start(threads)).toList();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Rounds.Stop each : running) {
            each.stop();
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("reading images").up();
        for (Rounds<ImageId> each : rounds) {
            HealthCheckResponse one = each.health();
            if (one.getStatus() == HealthCheckResponse.Status.DOWN) {
                health.down()
                        .withData(one.getName(), String.valueOf(one.getData().orElseThrow()));
            }
        }
        return health.build();
    }

    /// The files of one thread.
    private final class Share implements Rounds.Work<ImageId> {

        private final int reader;
        private final int readers;
        private final Semaphore news = arrived.news();

        Share(int reader, int readers) {
            this.reader = reader;
            this.readers = readers;
        }

        @Override
        public List<ImageId> due() {
            return QuarkusTransaction.requiringNew().call(() -> arrived.waiting(reader, readers));
        }

        @Override
        public boolean step(ImageId imageId) {
            reading.read(imageId);
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
    }
}
