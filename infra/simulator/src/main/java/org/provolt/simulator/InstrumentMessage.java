package org.provolt.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.provolt.kernel.Columns;

/// What an instrument sends, as JSON on its topic.
///
/// @param key the run's or fixture's identity
public record InstrumentMessage(String topic, String type, String key, String json) {

    private static final int MOST_RECORDS = 1_000;
    private static final String SERIES = "simulated-1";

    /// A cycler's records in batches of so many, at most 1,000.
    static List<InstrumentMessage> batches(String runId, Columns records, int each) {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + each)
                .mapToObj(from -> ofRecords(runId, from, records.rows(from, Math.min(records.size(), from + each))))
                .toList();
    }

    /// Records from an index on, counted from 0.
    static InstrumentMessage ofRecords(String runId, int from, Columns records) {
        return new InstrumentMessage(
                "provolt.instrument.samples",
                "provolt.instrument.samples.v1",
                runId,
                "{\"run_id\":\"%s\",\"series_id\":\"%s\",\"first_record_index\":%d,\"columns\":%s}"
                        .formatted(runId, SERIES, from, columns(records)));
    }

    static InstrumentMessage ofSpectrum(String runId, String stage, Columns spectrum) {
        return new InstrumentMessage(
                "provolt.instrument.spectra",
                "provolt.instrument.spectrum.v1",
                runId,
                "{\"run_id\":\"%s\",\"stage\":\"%s\",\"columns\":%s}".formatted(runId, stage, columns(spectrum)));
    }

    /// A load cell's readings in batches of at most 1,000.
    static List<InstrumentMessage> ofReadings(String fixtureId, Columns readings) {
        return IntStream.iterate(0, from -> from < readings.size(), from -> from + MOST_RECORDS)
                .mapToObj(from -> new InstrumentMessage(
                        "provolt.instrument.pressure",
                        "provolt.instrument.pressure.v1",
                        fixtureId,
                        "{\"fixture_id\":\"%s\",\"columns\":%s}"
                                .formatted(
                                        fixtureId,
                                        columns(readings.rows(from, Math.min(readings.size(), from + MOST_RECORDS))))))
                .toList();
    }

    private static String columns(Columns columns) {
        return columns.names().stream()
                .map(name -> "\"" + name + "\":"
                        + Arrays.stream(columns.column(name))
                                .mapToObj(Double::toString)
                                .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
