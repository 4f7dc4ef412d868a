package org.provolt.gateway.publishing;

import org.apache.kafka.clients.producer.ProducerRecord;

/// A message on its way to the samples' topic.
///
/// @param rows how many records of a series it carries
public record SampleMessage(ProducerRecord<String, byte[]> record, int rows) {}
