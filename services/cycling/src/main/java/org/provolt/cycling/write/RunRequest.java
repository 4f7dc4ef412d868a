package org.provolt.cycling.write;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Occurred;

/// A run as a person starts it. The identity may be the client's own.
record RunRequest(
        @Nullable RunId runId,
        CellId cellId,
        CellConfiguration cellConfiguration,
        InstrumentId instrumentId,
        String channel,
        @Nullable Protocol protocol,
        @Nullable Instant occurredAt) {

    StartRun command() {
        return new StartRun(
                runId == null ? new RunId(UUID.randomUUID()) : runId,
                cellId,
                cellConfiguration,
                instrumentId,
                channel,
                protocol,
                Occurred.at(occurredAt));
    }
}
