package org.provolt.gateway.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.provolt.gateway.imports.NewWork;
import org.provolt.servicekit.trace.Tracing;

/// Reads one file after another, for as long as the service lives. What fails for want of Kafka, database or disk is
/// begun again after a pause; meanwhile files of other runs go on.
final class Reader implements Runnable {

    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String name;
    private final Claims claims;
    private final Supplier<Optional<Claim>> line;
    private final Reading reading;
    private final Endings endings;
    private final NewWork work;
    private final Tracing tracing;
    private volatile boolean stopping;
    private volatile Optional<String> trouble = Optional.empty();

    /// @param line gives the next file
    Reader(
            String name,
            Claims claims,
            Supplier<Optional<Claim>> line,
            Reading reading,
            Endings endings,
            NewWork work,
            Tracing tracing) {
        this.name = name;
        this.claims = claims;
        this.line = line;
        this.reading = reading;
        this.endings = endings;
        this.work = work;
        this.tracing = tracing;
    }

    void stop() {
        stopping = true;
    }

    Optional<String> trouble() {
        return trouble;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                Optional<Claim> claim = line.get();
                if (claim.isPresent()) {
                    tracing.step("read file", claim.get().trace(), () -> read(claim.get()));
                } else {
                    work.await(IDLE);
                }
            } catch (InterruptedException interrupted) {
                stopping = true;
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                stumble(failed);
            }
        }
    }

    private Claim read(Claim claim) {
        try {
            Ending ending = reading.read(claim, new Progress(claims, claim, () -> stopping));
            endings.write(claim, ending);
            trouble = Optional.empty();
            LOG.infof(
                    "import %s: %s",
                    claim.bringing().importId(), ending.getClass().getSimpleName());
        } catch (ReadingStopped stopped) {
            claims.giveBack(claim, Duration.ZERO);
        } catch (LostClaim lost) {
            LOG.warn(lost.getMessage());
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "import %s is begun again soon", claim.bringing().importId());
            trouble = Optional.of(failed.toString());
            claims.giveBack(claim, PAUSE);
        }
        return claim;
    }

    private void stumble(RuntimeException failed) {
        LOG.warnf(failed, "reader %s waits", name);
        trouble = Optional.of(failed.toString());
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
