package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.MAX_ROWS;
import static org.provolt.contracts.instrument.InstrumentTopics.REPRESENTATION_TYPE;
import static org.provolt.contracts.instrument.InstrumentTopics.SAMPLES;
import static org.provolt.contracts.instrument.InstrumentTopics.SAMPLES_TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.trace.Traceparent;

/// Records of a file as CloudEvents for the samples' topic: binary mode, CBOR with RFC 8746 arrays, key = the run,
/// sealed
/// for who brought the file.
///
/// The same records always make the same messages with the same ids, so that a reading which was broken off can begin
/// again and what was sent twice has no effect.
public final class SampleMessages {

    private static final String CONTENT_TYPE = "application/cbor";
    private static final ObjectMapper CBOR = Json.cbor();

    private final Bringing bringing;
    private final SampleSource source;
    private final Seal seal;
    private final String topicPrefix;

    public SampleMessages(Bringing bringing, SampleSource source, Seal seal, String topicPrefix) {
        this.bringing = bringing;
        this.source = source;
        this.seal = seal;
        this.topicPrefix = topicPrefix;
    }

    /// Records of one series as messages of at most 1,000 records and 512 KiB each, complete and incomplete ones apart.
    public List<SampleMessage> batches(
            String seriesId, long firstRecordIndex, Columns columns, @Nullable TimeAnchor anchor) {
        SampleBatch all = new SampleBatch(bringing.runId(), seriesId, firstRecordIndex, columns, anchor, source);
        return Completeness.spans(columns).stream()
                .flatMap(span -> split(part(all, span.from(), span.to())))
                .toList();
    }

    /// Says that the file tells records of a series that are there already.
    public SampleMessage representation(String seriesId, long records) {
        byte[] data = bytes(new SeriesRepresentation(bringing.runId(), seriesId, source, records));
        return message(REPRESENTATION_TYPE, seriesId + "/representation", data, 0);
    }

    private Stream<SampleMessage> split(SampleBatch batch) {
        int rows = batch.columns().size();
        if (rows <= MAX_ROWS) {
            byte[] data = bytes(batch);
            if (data.length <= MAX_BYTES) {
                return Stream.of(message(SAMPLES_TYPE, batch.seriesId() + "/" + batch.firstRecordIndex(), data, rows));
            }
        }
        if (rows == 1) {
            throw Refused.malformed("record-too-wide", "One record of the file is larger than a message may be.");
        }
        int half = Math.min(MAX_ROWS, (rows + 1) / 2);
        return Stream.concat(split(part(batch, 0, half)), split(part(batch, half, rows)));
    }

    private static SampleBatch part(SampleBatch batch, int from, int to) {
        if (from == 0 && to == batch.columns().size()) {
            return batch;
        }
        return new SampleBatch(
                batch.runId(),
                batch.seriesId(),
                batch.firstRecordIndex() + from,
                batch.columns().rows(from, to),
                batch.timeAnchor(),
                batch.source());
    }

    private static byte[] bytes(Object message) {
        try {
            return CBOR.writeValueAsBytes(message);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a message cannot be written", broken);
        }
    }

    private SampleMessage message(String type, String what, byte[] data, int rows) {
        String again = bringing.reading() == 1 ? "" : "reading-" + bringing.reading() + "/";
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(bringing.importId() + "/" + again + what)
                .withSource(URI.create("/provolt/instrument-gateway/" + bringing.importId()))
                .withType(type)
                .withSubject(bringing.runId().toString())
                .withTime(bringing.recordedAt().atOffset(ZoneOffset.UTC))
                .withData(CONTENT_TYPE, data)
                .withExtension("actor", bringing.actor())
                .withExtension("role", bringing.role())
                .withExtension("device", bringing.device())
                .withExtension("correlationid", bringing.correlationId());
        Traceparent.current().ifPresent(trace -> event.withExtension(Traceparent.NAME, trace.text()));
        String key = bringing.runId().toString();
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(topicPrefix + SAMPLES, key)
                .writeBinary(event.build());
        return new SampleMessage(seal.on(record, topicPrefix), rows);
    }
}
