package org.provolt.gateway.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.provolt.gateway.imports.NewWork;
import org.provolt.servicekit.life.VitalThreads;
import org.provolt.servicekit.trace.Tracing;

/// Starts and stops the readers, one of them for what is taken back alone, and says how they are.
@Singleton
@Readiness
class Readers implements HealthCheck {

    private static final long LONGEST_STOP_MILLIS = 5_000;

    private static final Logger LOG = Logger.getLogger(Readers.class);

    private final int count;
    private final String place;
    private final String start = UUID.randomUUID().toString();
    private final Claims claims;
    private final Reading reading;
    private final Endings endings;
    private final NewWork work;
    private final VitalThreads vital;
    private final Tracing tracing;
    private final List<Running> running = new ArrayList<>();

    private record Running(Reader reader, Thread thread) {}

    Readers(
            @ConfigProperty(name = "provolt.import.readers") int count,
            @ConfigProperty(name = "provolt.import.place") String place,
            Claims claims,
            Reading reading,
            Endings endings,
            NewWork work,
            VitalThreads vital,
            Tracing tracing) {
        this.count = count;
        this.place = place;
        this.claims = claims;
        this.reading = reading;
        this.endings = endings;
        this.work = work;
        this.vital = vital;
        this.tracing = tracing;
    }

    void start(@Observes StartupEvent event) {
        int freed = claims.freePredecessors(place, start);
        if (freed > 0) {
            LOG.infof("%d files that the process before left are begun again", freed);
        }
        for (int number = 1; number <= count; number++) {
            startOne("reader-" + number, claims::next);
        }
        startOne("withdrawals", claims::nextWithdrawal);
    }

    /// The name is new at each start, so that nobody takes the claims of the one before for its own.
    private void startOne(String name, Function<String, Optional<Claim>> line) {
        String known = place + "/" + start + "/" + name;
        Reader reader = new Reader(known, claims, () -> line.apply(known), reading, endings, work, tracing);
        running.add(new Running(reader, vital.start(name, reader)));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.forEach(one -> one.reader().stop());
        for (Running one : running) {
            one.thread().join(LONGEST_STOP_MILLIS);
        }
    }

    @Override
    public HealthCheckResponse call() {
        List<String> troubles = running.stream()
                .flatMap(one -> one.thread().isAlive()
                        ? one.reader().trouble().stream()
                        : java.util.stream.Stream.of(one.thread().getName() + " has ended"))
                .toList();
        return HealthCheckResponse.named("readers")
                .status(troubles.isEmpty())
                .withData("trouble", troubles.isEmpty() ? "none" : String.join("; ", troubles))
                .build();
    }
}
