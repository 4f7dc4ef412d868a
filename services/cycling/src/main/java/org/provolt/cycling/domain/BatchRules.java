package org.provolt.cycling.domain;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.MAX_ROWS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;

/// What a batch of records must be. One that cannot be read is `malformed`, one with a value that is no measurement
/// `non-finite`.
public final class BatchRules {

    /// Columns that every record has.
    public static final List<String> REQUIRED = List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT);

    /// Above this a float64 does not tell one index from the next.
    private static final long LAST_INDEX = 1L << 53;
    /// The limit in bytes holds for the values as float64 too: that is how they are stored and published.
    private static final int MOST_VALUES = MAX_BYTES / Double.BYTES;
    private static final int LONGEST_NAME = 200;
    /// 100 years of 365.25 days: beyond it moments are no moments of a laboratory.
    private static final double LONGEST_TEST_SECOND = 100 * 365.25 * 86_400;

    private BatchRules() {}

    public static void check(SampleBatch batch) {
        place(batch);
        columns(batch.columns());
        source(batch.source());
        anchor(batch.timeAnchor());
        finite(batch);
        lastsNoCentury(batch);
    }

    static void anchor(@Nullable TimeAnchor anchor) {
        if (anchor != null) {
            need(anchor.kind() != null, "time_anchor has no kind");
            need(anchor.at() != null, "time_anchor has no at");
            LaboratoryTime.require(anchor.at());
            Double uncertainty = anchor.uncertaintySecond();
            need(
                    uncertainty == null || (Double.isFinite(uncertainty) && uncertainty >= 0),
                    "time_anchor's uncertainty_second is no duration");
        }
    }

    public static void check(SeriesRepresentation representation) {
        need(representation.runId() != null, "it has no run_id");
        name(representation.seriesId(), "series_id");
        need(representation.source() != null, "it has no source");
        source(representation.source());
        need(representation.records() != null && representation.records() > 0, "it has no records");
    }

    /// The records that a batch holds. Only where [#place] holds and there is at least one.
    public static RecordSpan span(SampleBatch batch) {
        long first = batch.firstRecordIndex();
        return new RecordSpan(first, first + batch.columns().size());
    }

    /// Whether it can be told which records of which run the batch holds, whatever else is wrong with it.
    public static void place(SampleBatch batch) {
        need(batch.runId() != null, "the batch has no run_id");
        name(batch.seriesId(), "series_id");
        need(batch.firstRecordIndex() != null, "the batch has no first_record_index");
        need(batch.firstRecordIndex() >= 0, "first_record_index is negative");
        need(batch.columns() != null, "the batch has no columns");
        need(batch.columns().size() > 0, "the batch has no records");
        need(batch.firstRecordIndex() <= LAST_INDEX - batch.columns().size(), "first_record_index is above 2^53");
    }

    private static void columns(Columns columns) {
        need(columns.size() <= MAX_ROWS, "the batch has more than " + MAX_ROWS + " records");
        need(
                (long) columns.size() * columns.names().size() <= MOST_VALUES,
                "the batch has more than " + MOST_VALUES + " values, 512 KiB as float64");
        columns.names().forEach(name -> name(name, "a column's name"));
        REQUIRED.forEach(name -> need(columns.has(name), "the batch has no column " + name));
    }

    static void source(@Nullable SampleSource source) {
        if (source != null) {
            need(source.importId() != null, "source has no import_id");
            name(source.fileSha256(), "source's file_sha256");
            name(source.reader(), "source's reader");
            need(source.fileName() != null, "source has no file_name");
            need(source.readerVersion() != null, "source has no reader_version");
        }
    }

    static void name(@Nullable String name, String what) {
        String said = name == null ? "" : name;
        need(!said.isBlank(), what + " is absent or blank");
        need(said.length() <= LONGEST_NAME, what + " has more than " + LONGEST_NAME + " characters");
        need(said.chars().noneMatch(Character::isISOControl), what + " has a control character");
    }

    private static void finite(SampleBatch batch) {
        Columns columns = batch.columns();
        for (String name : columns.names()) {
            boolean required = REQUIRED.contains(name);
            for (int row = 0; row < columns.size(); row++) {
                double value = columns.at(name, row);
                if (required ? !Double.isFinite(value) : Double.isInfinite(value)) {
                    throw Refused.malformed(
                            "non-finite",
                            "Record " + (batch.firstRecordIndex() + row) + " has " + name + " " + value + ".");
                }
            }
        }
    }

    private static void lastsNoCentury(SampleBatch batch) {
        Columns columns = batch.columns();
        for (int row = 0; row < columns.size(); row++) {
            double second = columns.at(Bdf.TEST_TIME, row);
            if (Math.abs(second) > LONGEST_TEST_SECOND) {
                throw Refused.malformed(
                        "impossible-time",
                        "Record " + (batch.firstRecordIndex() + row) + " has " + Bdf.TEST_TIME + " " + second
                                + ", more than 100 years.");
            }
        }
    }

    static void need(boolean holds, String fault) {
        if (!holds) {
            throw Refused.malformed("malformed", "The message cannot be used: " + fault + ".");
        }
    }
}
