package org.provolt.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.provolt.contracts.instrument.ImportWithdrawal;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.json.Json;

/// What stands on the samples' topic for a run.
record Published(List<ConsumerRecord<String, byte[]>> records) {

    static Published of(RunId run) {
        return new Published(Topics.records(InstrumentTopics.SAMPLES, run.toString()));
    }

    List<String> ids() {
        return records.stream().map(record -> Topics.header(record, "ce_id")).toList();
    }

    List<SampleBatch> batches() {
        return records.stream()
                .filter(record -> Topics.header(record, "ce_type").equals(InstrumentTopics.SAMPLES_TYPE))
                .map(record -> read(record, SampleBatch.class))
                .toList();
    }

    List<SeriesRepresentation> representations() {
        return records.stream()
                .filter(record -> Topics.header(record, "ce_type").equals(InstrumentTopics.REPRESENTATION_TYPE))
                .map(record -> read(record, SeriesRepresentation.class))
                .toList();
    }

    List<ImportWithdrawal> withdrawals() {
        return records.stream()
                .filter(record -> Topics.header(record, "ce_type").equals(InstrumentTopics.WITHDRAWAL_TYPE))
                .map(record -> read(record, ImportWithdrawal.class))
                .toList();
    }

    long rows() {
        return batches().stream()
                .map(SampleBatch::columns)
                .mapToLong(Columns::size)
                .sum();
    }

    /// One column of all batches, in their order.
    double[] column(String name) {
        return batches().stream()
                .flatMapToDouble(
                        batch -> java.util.Arrays.stream(batch.columns().column(name)))
                .toArray();
    }

    private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            return Json.cbor().readValue(record.value(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
