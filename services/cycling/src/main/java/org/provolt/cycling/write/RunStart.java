package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.cycling.domain.RunRules;
import org.provolt.cycling.read.Channels;
import org.provolt.cycling.read.Instruments;
import org.provolt.cycling.read.KnownCells;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Known;

/// Starts a run where all that it names is there and its channel is free.
///
/// One run at a time is on a channel. What counts is what was said last: a run may be started that began, by its
/// `occurred_at`, while another that is over by now was on the channel, since histories are entered afterwards too.
@Singleton
class RunStart {

    private final Commands commands;
    private final Instruments instruments;
    private final Channels channels;
    private final KnownCells cells;

    RunStart(Commands commands, Instruments instruments, Channels channels, KnownCells cells) {
        this.commands = commands;
        this.instruments = instruments;
        this.channels = channels;
        this.cells = cells;
    }

    void start(StartRun run) {
        RunRules.check(run);
        if (!instruments.exists(run.instrumentId())) {
            throw Refused.impossible(
                    "unknown-instrument", "/instrument_id", "There is no instrument " + run.instrumentId() + ".");
        }
        if (!channels.exists(run.instrumentId(), run.channel())) {
            throw Refused.impossible(
                    "unknown-channel", "/channel", "The instrument has no channel " + run.channel() + ".");
        }
        awaitCell(run.cellId());
        channels.lock(run.instrumentId(), run.channel()).ifPresent(other -> {
            throw Refused.conflict(
                    "channel-busy",
                    "Run " + other + " is on channel " + run.channel() + "; complete or abort it first.");
        });
        commands.send(run);
    }

    void awaitCell(CellId cellId) {
        Known.await("Cell " + cellId, () -> cells.label(cellId));
    }
}
