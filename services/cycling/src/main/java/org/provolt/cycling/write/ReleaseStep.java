package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.Runs;

/// Appends some of the batches that waited: so many in one transaction that it stays short, however many wait.
@Singleton
class ReleaseStep {

    static final int MOST_BATCHES = 100;
    /// As float64; what a batch's message counted on the wire says little of it.
    static final long MOST_VALUE_BYTES = 4L << 20;

    private final Runs runs;
    private final RunSeries series;
    private final WaitingBatches waiting;
    private final ReleaseQueue queue;
    private final SampleIntake intake;

    ReleaseStep(Runs runs, RunSeries series, WaitingBatches waiting, ReleaseQueue queue, SampleIntake intake) {
        this.runs = runs;
        this.series = series;
        this.waiting = waiting;
        this.queue = queue;
        this.intake = intake;
    }

    /// In the transaction under way; answers whether more is left.
    boolean take(ReleaseQueue.Due due) {
        SeriesStreamId stream = due.stream();
        Instant runStartedAt = runs.lock(due.runId());
        long valueBytes = 0;
        for (int batches = 0; batches < MOST_BATCHES && valueBytes < MOST_VALUE_BYTES; batches++) {
            Optional<WaitingBatches.Waiting> next =
                    waiting.first(stream, series.extent(stream).next());
            if (next.isEmpty()) {
                queue.remove(stream);
                return false;
            }
            waiting.remove(stream, next.get());
            valueBytes += intake.release(stream, next.get(), runStartedAt);
        }
        return true;
    }
}
