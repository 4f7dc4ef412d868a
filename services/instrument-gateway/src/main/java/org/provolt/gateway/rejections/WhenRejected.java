package org.provolt.gateway.rejections;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.gateway.rejections.RejectedMessages.Rejection;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Keeps every message of the rejected topic, whatever it is: nothing that arrives here is refused.
@Singleton
class WhenRejected implements Lane {

    private static final String UNKNOWN = "unknown";

    private final RejectedMessages messages;

    WhenRejected(RejectedMessages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "rejected";
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.REJECTED);
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    /// A refused message need not be a CloudEvent, and two with one id may be refused: it is known by its rejection.
    @Override
    public Message message(ConsumerRecord<String, byte[]> record, String prefix) {
        return new Message(
                InstrumentTopics.REJECTED,
                record.key(),
                Map.of("id", rejectionId(record).toString(), "source", "rejections"),
                "application/octet-stream",
                content(record));
    }

    @Override
    public void handle(Message message) {
        throw new IllegalStateException("a rejected message is kept with its record");
    }

    @Override
    public void handle(Message message, ConsumerRecord<String, byte[]> record) {
        RejectedHeaders headers = RejectedHeaders.of(record.headers().toArray());
        messages.keep(new Rejection(
                rejectionId(record),
                headers.topic().map(Message::storable).orElse(UNKNOWN),
                record.key() == null ? null : Message.storable(record.key()),
                RejectedHeaders.first(headers.own(), "ce_id")
                        .map(Message::storable)
                        .orElse(null),
                headers.own(),
                content(record),
                headers.code().map(Message::storable).orElse(UNKNOWN),
                headers.reason().map(Message::storable).orElse("The message does not say why it was refused."),
                RejectedHeaders.first(headers.own(), RetryRecord.RETRY_OF)
                        .flatMap(WhenRejected::uuid)
                        .orElse(null),
                Instant.ofEpochMilli(record.timestamp())));
    }

    /// One that says no identity has that of its place on the topic.
    private static UUID rejectionId(ConsumerRecord<String, byte[]> record) {
        String place = record.topic() + "/" + record.partition() + "/" + record.offset();
        return RejectedHeaders.of(record.headers().toArray())
                .rejectionId()
                .flatMap(WhenRejected::uuid)
                .orElseGet(() -> UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    private static byte[] content(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? new byte[0] : record.value();
    }
}
