package org.provolt.servicekit.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VitalThreadsTest {

    private final VitalThreads vital = new VitalThreads();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        vital.stop(new io.quarkus.runtime.ShutdownEvent());
    }

    private void work() {
        try {
            end.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServiceWhoseThreadsRunIsAlive() {
        vital.start("worker", this::work);
        assertThat(vital.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aThreadThatDiedOfAnErrorIsNamedWithItsCause() throws InterruptedException {
        vital.start("other", this::work);
        vital.start("worker", () -> {
                    throw new StackOverflowError("too deep");
                })
                .join();
        assertThat(vital.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(vital.call().getData().orElseThrow())
                .containsEntry("worker", "has ended: java.lang.StackOverflowError: too deep")
                .doesNotContainKey("other");
    }

    @Test
    void aThreadThatJustReturnedIsMissedToo() throws InterruptedException {
        vital.start("worker", () -> {}).join();
        assertThat(vital.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void whatIsDoneAgainAndAgainOutlivesAnException() {
        AtomicInteger times = new AtomicInteger();
        vital.every(Duration.ofMillis(1), "timer", () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });
        await().until(() -> times.get() > 2);
        assertThat(vital.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatIsDoneAgainAndAgainEndsWithItsService() throws InterruptedException {
        Thread timer = vital.every(Duration.ofHours(1), "timer", () -> {});
        vital.stop(new io.quarkus.runtime.ShutdownEvent());
        timer.join();
        assertThat(timer.isAlive()).isFalse();
    }
}
