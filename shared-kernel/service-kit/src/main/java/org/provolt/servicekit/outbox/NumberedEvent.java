package org.provolt.servicekit.outbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/// A stored event with its number in the service, and its bytes as they were stored.
@SuppressWarnings("ArrayRecordComponent") // rows on their way to Kafka; never compared
record NumberedEvent(
        long number,
        String eventId,
        String streamType,
        String streamId,
        long sequence,
        String factType,
        Instant recordedAt,
        byte[] payload,
        Map<String, String> metadata) {

    @Override
    public String toString() {
        return number + " " + factType + " " + streamId + "/" + sequence + " " + Arrays.hashCode(payload);
    }
}
