package org.provolt.gateway.rejections;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.gateway.rejections.RejectedMessages.Original;
import org.provolt.kernel.Refused;

/// A refused message as it goes to its topic again: the same bytes, key and headers under a new id, and who sent it.
///
/// @param messageId the old id and `/retry-N`
record RetryRecord(String messageId, ProducerRecord<String, byte[]> record) {

    /// The rejection after which a message was sent again.
    static final String RETRY_OF = "ce_retryof";

    private static final String RETRIED_BY = "ce_retriedby";
    private static final String ID = "ce_id";
    private static final List<String> OPEN_TO_RETRIES =
            List.of(InstrumentTopics.SAMPLES, InstrumentTopics.SPECTRA, InstrumentTopics.PRESSURE);

    /// Refuses for a topic that is no instrument's: nobody forges facts by way of here.
    static RetryRecord of(RejectedMessage message, Original original, String actor, String topicPrefix) {
        if (!OPEN_TO_RETRIES.contains(message.topic)) {
            throw Refused.conflict(
                    "not-an-instrument-topic",
                    "The message came from " + message.topic + ", where none is sent from here.");
        }
        String before = message.messageId == null ? message.rejectionId.toString() : message.messageId;
        String messageId = before + "/retry-" + (message.retries + 1);
        List<Header> headers = new ArrayList<>();
        for (Header header : original.headers()) {
            if (!List.of(ID, RETRY_OF, RETRIED_BY).contains(header.key())) {
                headers.add(header);
            }
        }
        headers.add(header(ID, messageId));
        headers.add(header(RETRY_OF, message.rejectionId.toString()));
        headers.add(header(RETRIED_BY, actor));
        return new RetryRecord(
                messageId,
                new ProducerRecord<>(
                        topicPrefix + message.topic, null, message.messageKey, original.content(), headers));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
