package org.provolt.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.provolt.local.house.House;
import org.provolt.local.house.Part;
import org.provolt.local.house.Supervisor;

/// What is started when: PostgreSQL and Kafka at once; then Keycloak, which is slow, beside the services, the portal
/// first, so that the origin answers 503 while the others come up.
record StartOrder(House house, Supervisor supervisor) {

    // More at once would only share the same two cores and each answer later.
    private static final int SERVICES_AT_ONCE = 2;
    private static final Duration NOTICING_CTRL_C = Duration.ofSeconds(2);

    /// Answers when all are up, and healthy or named; ends the launcher when one cannot be started.
    void bringAllUp() {
        // Not closed: closing would wait for starts that, after a failure, cannot succeed any more.
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService lane = Executors.newFixedThreadPool(SERVICES_AT_ONCE);
        CompletableFuture<Void> kafka = up(house.kafka(), threads);
        up(house.postgres(), threads).join();
        CompletableFuture<Void> keycloak = up(house.keycloak(), threads);
        kafka.join();
        house.services().stream().map(part -> up(part, lane)).toList().forEach(CompletableFuture::join);
        keycloak.join();
        supervisor.awaitAllHealthy();
        lane.shutdown();
    }

    /// A part that cannot be started ends the launcher, which stops the others. But Ctrl-C also ends what helps with
    /// starting, and that may be noticed first: then nothing failed.
    private void fail(RuntimeException failure) {
        if (supervisor.stopsWithin(NOTICING_CTRL_C)) {
            Session.waitForever();
        }
        if (failure instanceof Trouble trouble) {
            System.err.println("provolt: " + trouble.getMessage());
            System.exit(trouble.ending().code());
        }
        failure.printStackTrace();
        System.exit(Ending.WENT_WRONG.code());
    }

    private CompletableFuture<Void> up(Part part, ExecutorService threads) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        supervisor.bringUp(part);
                    } catch (RuntimeException failure) {
                        fail(failure);
                    }
                },
                threads);
    }
}
