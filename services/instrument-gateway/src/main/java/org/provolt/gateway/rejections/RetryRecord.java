package org.provolt.gateway.rejections;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.gateway.rejections.RejectedMessages.Original;
import org.provolt.gateway.rejections.RetryBook.Noted;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Rejections;
import org.provolt.servicekit.messages.Seal;

/// A refused message as it goes to its topic again: the same bytes, key and headers under a new id, sealed for the
/// person who sends it. Whoever it named before, with a seal or without, it names no more.
record RetryRecord(Noted retry, RejectedMessage message, Original original, List<Header> headers) {

    /// The rejection after which a message was sent again.
    static final String RETRY_OF = "ce_retryof";

    private static final String RETRIED_BY = "ce_retriedby";
    private static final String ID = "ce_id";
    private static final String ACTOR = "ce_actor";
    private static final String ROLE = "ce_role";
    private static final List<String> REPLACED =
            List.of(ID, RETRY_OF, RETRIED_BY, ACTOR, ROLE, "ce_reason", "ce_device", "ce_seal");
    private static final List<String> OPEN_TO_RETRIES =
            List.of(InstrumentTopics.SAMPLES, InstrumentTopics.SPECTRA, InstrumentTopics.PRESSURE);

    /// The rejection's and `/retry-N`: of two messages under one id that were both refused, each can be sent again.
    /// Refuses for a topic that is no instrument's: nobody forges facts by way of here.
    static String nextId(RejectedMessage message) {
        if (!OPEN_TO_RETRIES.contains(message.topic)) {
            throw Refused.conflict(
                    "not-an-instrument-topic",
                    "The message came from " + message.topic + ", where none is sent from here.");
        }
        return message.rejectionId + "/retry-" + (message.retries + 1);
    }

    /// Refuses what came here without its bytes, because they were too many for the topic.
    static void requireBytes(Original original) {
        if (RejectedHeaders.first(original.headers(), Rejections.CONTENT_WITHHELD)
                .isPresent()) {
            throw Refused.conflict(
                    "content-not-here", "The message was too large to come here with its bytes; its reason says more.");
        }
    }

    /// Refuses what said to come from a service and did not prove it: with a person's seal it would be believed.
    static void requireOwnSource(RejectedMessage message, Original original, Seal seal) {
        if (seal.isMissingOn(record(message, original, original.headers(), ""), "")) {
            throw Refused.conflict(
                    "source-not-proven",
                    "The message says that it comes from a service of the house and does not prove it. Its sender"
                            + " takes a source of its own and sends it anew.");
        }
    }

    static RetryRecord of(RejectedMessage message, Original original, Noted retry) {
        List<Header> headers = new ArrayList<>();
        for (Header header : original.headers()) {
            if (!REPLACED.contains(header.key())) {
                headers.add(header);
            }
        }
        headers.add(header(ID, retry.messageId()));
        headers.add(header(RETRY_OF, message.rejectionId.toString()));
        headers.add(header(RETRIED_BY, retry.actor()));
        headers.add(header(ACTOR, retry.actor()));
        headers.add(header(ROLE, retry.role()));
        return new RetryRecord(retry, message, original, headers);
    }

    ProducerRecord<String, byte[]> sealed(Seal seal, String topicPrefix) {
        return seal.on(record(message, original, headers, topicPrefix), topicPrefix);
    }

    private static ProducerRecord<String, byte[]> record(
            RejectedMessage message, Original original, List<Header> headers, String topicPrefix) {
        return new ProducerRecord<>(topicPrefix + message.topic, null, message.messageKey, original.content(), headers);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
