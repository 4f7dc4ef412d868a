package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.cycling.domain.BatchRules;
import org.provolt.cycling.domain.SeriesCommand.KeepRepresentation;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.messages.Message;

/// Keeps a second file of the same records as evidence beside them.
@Singleton
class RepresentationIntake {

    private final Runs runs;
    private final RunSeries series;
    private final Commands commands;

    RepresentationIntake(Runs runs, RunSeries series, Commands commands) {
        this.runs = runs;
        this.series = series;
        this.commands = commands;
    }

    /// The same import's file once more changes nothing.
    void take(Message message, SeriesRepresentation representation) {
        BatchRules.check(representation);
        BatchMessage.requireKey(message, representation.runId());
        BatchMessage.requireReader(message);
        runs.lock(representation.runId());
        SeriesStreamId stream = SeriesStreamId.of(representation.runId(), representation.seriesId());
        if (!series.exists(stream)) {
            throw Refused.unknown(
                    "unknown-series",
                    "The run has no series " + representation.seriesId() + " to hold a file against.");
        }
        SampleSource source = representation.source();
        if (!series.hasSource(stream, source.importId())) {
            commands.send(new KeepRepresentation(
                    stream,
                    representation.runId(),
                    representation.seriesId(),
                    source,
                    representation.records(),
                    BatchMessage.occurredAt(message)));
        }
    }
}
