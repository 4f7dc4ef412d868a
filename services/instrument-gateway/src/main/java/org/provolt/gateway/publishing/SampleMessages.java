package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.MAX_ROWS;
import static org.provolt.contracts.instrument.InstrumentTopics.REPRESENTATION_TYPE;
import static org.provolt.contracts.instrument.InstrumentTopics.SAMPLES;
import static org.provolt.contracts.instrument.InstrumentTopics.SAMPLES_TYPE;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Seal;

/// Records of a file as messages for the samples' topic.
///
/// The same records always make the same messages with the same ids, so that a reading which was broken off can begin
/// again and what was sent twice has no effect.
public final class SampleMessages {

    private final Bringing bringing;
    private final SampleSource source;
    private final BroughtMessages messages;

    public SampleMessages(Bringing bringing, SampleSource source, Seal seal, String topicPrefix) {
        this.bringing = bringing;
        this.source = source;
        this.messages = new BroughtMessages(bringing, seal, topicPrefix);
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
        byte[] data = BroughtMessages.bytes(new SeriesRepresentation(bringing.runId(), seriesId, source, records));
        return messages.message(SAMPLES, REPRESENTATION_TYPE, seriesId + "/representation", data, 0);
    }

    private Stream<SampleMessage> split(SampleBatch batch) {
        int rows = batch.columns().size();
        if (rows <= MAX_ROWS) {
            byte[] data = BroughtMessages.bytes(batch);
            if (data.length <= MAX_BYTES) {
                return Stream.of(messages.message(
                        SAMPLES, SAMPLES_TYPE, batch.seriesId() + "/" + batch.firstRecordIndex(), data, rows));
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
}
