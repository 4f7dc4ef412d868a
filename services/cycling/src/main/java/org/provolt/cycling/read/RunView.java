package org.provolt.cycling.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the runs' list; the protocol as JSON.
@Entity(name = "RunView")
class RunView {

    @Id
    UUID runId;

    UUID cellId;
    String cellConfiguration;
    boolean polarityReversed;
    UUID instrumentId;
    String channel;

    @Nullable
    String protocol;

    @Nullable
    String protocolName;

    String state;
    Instant startedAt;

    @Nullable
    Instant endedAt;

    Instant recordedAt;
    String recordedBy;
    long version;
}
