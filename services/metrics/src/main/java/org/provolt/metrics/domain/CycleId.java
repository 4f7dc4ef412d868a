package org.provolt.metrics.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.provolt.kernel.Identity;
import org.provolt.kernel.RunId;

/// Identity of one cycle of a run: the same for the same run and number.
public record CycleId(UUID value) implements Identity {

    public static CycleId of(RunId runId, int cycle) {
        String name = "provolt:cycle:" + runId + ":" + cycle;
        return new CycleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
