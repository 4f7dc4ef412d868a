package org.provolt.cycling.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// Facts and batches of one series; record n has the same values wherever it stands.
final class SeriesExamples {

    static final RunId RUN = RunId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0001");
    static final String SERIES = "live-1";
    static final SeriesStreamId STREAM = SeriesStreamId.of(RUN, SERIES);
    static final Instant AT = Instant.parse("2026-11-01T09:30:00Z");
    static final TimeAnchor RUN_START = new TimeAnchor(TimeAnchor.Kind.RUN_START, AT, 60.0);

    private SeriesExamples() {}

    static SampleBatch batch(long from, long to) {
        return new SampleBatch(RUN, SERIES, from, columns(from, to), null, null);
    }

    static Columns columns(long from, long to) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, LongStream.range(from, to).asDoubleStream().toArray());
        columns.put(
                Bdf.VOLTAGE,
                LongStream.range(from, to).mapToDouble(n -> -0.05 + 1e-3 * n).toArray());
        columns.put(
                Bdf.CURRENT, LongStream.range(from, to).mapToDouble(n -> -5e-4).toArray());
        return Columns.of(columns);
    }

    static SeriesOpened opened() {
        return new SeriesOpened(RUN, SERIES, RUN_START, AT);
    }

    static SamplesRecorded recorded(long from, long to) {
        return new SamplesRecorded(RUN, SERIES, from, columns(from, to), null, AT);
    }

    static RecordsMissing missing(long from, long to) {
        return missing(from, to, "malformed");
    }

    static RecordsMissing missing(long from, long to, String code) {
        return new RecordsMissing(RUN, SERIES, from, to, code, AT);
    }
}
