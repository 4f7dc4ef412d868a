package org.provolt.servicekit.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final VitalThreads threads = new VitalThreads();
    private final Bench bench = new Bench();
    private final Rounds<String> rounds = new Rounds<>("bench", bench);
    private final Rounds.Stop running = rounds.start(threads);

    /// Counts the steps of each; what is spoilt fails.
    private static final class Bench implements Rounds.Work<String> {

        private final ConcurrentHashMap<String, AtomicInteger> steps = new ConcurrentHashMap<>();
        private final CountDownLatch woken = new CountDownLatch(1);
        private volatile Predicate<String> spoilt = subject -> false;
        private volatile boolean blind;

        @Override
        public List<String> due() {
            if (blind) {
                throw new IllegalStateException("nothing can be seen");
            }
            return List.of("a", "b");
        }

        @Override
        public boolean step(String subject) {
            if (spoilt.test(subject)) {
                throw new IllegalStateException(subject + " is spoilt");
            }
            steps.computeIfAbsent(subject, first -> new AtomicInteger()).incrementAndGet();
            return false;
        }

        @Override
        public void rest(int troubled) throws InterruptedException {
            assertThat(woken.await(10, TimeUnit.MILLISECONDS)).isFalse();
        }

        @Override
        public void wake() {}

        int stepsOf(String subject) {
            return steps.computeIfAbsent(subject, first -> new AtomicInteger()).get();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        running.stop();
    }

    @Test
    void oneThatFailsHoldsNoOtherUp() {
        bench.spoilt = "a"::equals;
        int before = bench.stepsOf("b");
        await().atMost(SOON).until(() -> bench.stepsOf("b") > before + 5);
    }

    @Test
    void oneThatFailsIsNamedInTheHealth() {
        bench.spoilt = "a"::equals;
        await().atMost(SOON).until(() -> rounds.health().getStatus() == Status.DOWN);
        assertThat(rounds.health().getData().orElseThrow())
                .hasEntrySatisfying("a", why -> assertThat(why).asString().contains("a is spoilt"));
    }

    @Test
    void oneThatIsMendedIsTriedAgainAndForgotten() {
        bench.spoilt = "a"::equals;
        await().atMost(SOON).until(() -> rounds.health().getStatus() == Status.DOWN);
        bench.spoilt = subject -> false;
        await().atMost(SOON).until(() -> rounds.health().getStatus() == Status.UP);
    }

    @Test
    void aRoundThatFailsIsTriedAgain() {
        bench.blind = true;
        await().atMost(SOON).until(() -> rounds.health().getStatus() == Status.DOWN);
        bench.blind = false;
        await().atMost(SOON).until(() -> rounds.health().getStatus() == Status.UP);
    }

    @Test
    void itRunsOnAThreadWithoutWhichTheServiceIsNotAlive() throws InterruptedException {
        running.stop();
        assertThat(threads.call().getStatus()).isEqualTo(Status.DOWN);
    }
}
