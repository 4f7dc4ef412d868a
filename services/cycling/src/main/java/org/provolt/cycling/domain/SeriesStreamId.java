package org.provolt.cycling.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.provolt.kernel.Identity;
import org.provolt.kernel.RunId;

/// Identity of the stream that holds a series' facts. It follows from the run and the sender's name of the series.
public record SeriesStreamId(UUID value) implements Identity {

    public static SeriesStreamId of(RunId runId, String seriesId) {
        return new SeriesStreamId(UUID.nameUUIDFromBytes((runId + "/" + seriesId).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
