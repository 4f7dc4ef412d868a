package org.provolt.cycling.domain;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.MAX_ROWS;
import static org.provolt.cycling.domain.BatchRules.need;

import java.time.Instant;
import java.util.List;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Stage;

/// What a spectrum's message must be. One that cannot be read is `malformed`, one with a value that is no measurement
/// `non-finite`, one of no stage `unknown-stage`.
public final class SpectrumRules {

    /// Columns that every spectrum has.
    public static final List<String> REQUIRED = List.of(Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE);

    private static final int MOST_VALUES = MAX_BYTES / Double.BYTES;

    private SpectrumRules() {}

    public static void check(SpectrumMessage message) {
        need(message.runId() != null, "the spectrum has no run_id");
        if (message.stage() != null) {
            Stage.require(message.stage());
        }
        need(message.columns() != null, "the spectrum has no columns");
        columns(message.columns());
        need(message.number() == null || message.number() > 0, "number is below 1");
        BatchRules.source(message.source());
        BatchRules.anchor(message.timeAnchor());
        finite(message.columns());
    }

    /// When its first point was measured, with how sure: what the sender says, else the message's own time where a live
    /// instrument says one, else the run's start.
    ///
    /// @param saidAt the message's own time; of a live instrument that says none, the run's start
    public static TimeAnchor measured(SpectrumMessage message, boolean timeSaid, Instant saidAt, Instant runStartedAt) {
        TimeAnchor said = message.timeAnchor();
        if (said != null) {
            return TimeAnchors.whole(said);
        }
        return timeSaid && message.source() == null
                ? new TimeAnchor(TimeAnchor.Kind.FILE_UTC, saidAt, TimeAnchors.UTC_UNCERTAINTY_SECOND)
                : new TimeAnchor(TimeAnchor.Kind.RUN_START, runStartedAt, TimeAnchors.RUN_START_UNCERTAINTY_SECOND);
    }

    private static void columns(Columns columns) {
        need(columns.size() > 0, "the spectrum has no points");
        need(columns.size() <= MAX_ROWS, "the spectrum has more than " + MAX_ROWS + " points");
        need(
                (long) columns.size() * columns.names().size() <= MOST_VALUES,
                "the spectrum has more than " + MOST_VALUES + " values, 512 KiB as float64");
        columns.names().forEach(name -> BatchRules.name(name, "a column's name"));
        REQUIRED.forEach(name -> need(columns.has(name), "the spectrum has no column " + name));
    }

    private static void finite(Columns columns) {
        for (String name : columns.names()) {
            boolean required = REQUIRED.contains(name);
            for (int row = 0; row < columns.size(); row++) {
                double value = columns.at(name, row);
                if (required ? !Double.isFinite(value) : Double.isInfinite(value)) {
                    throw Refused.malformed("non-finite", "Point " + row + " has " + name + " " + value + ".");
                }
            }
        }
        for (double frequency : columns.column(Bdf.FREQUENCY)) {
            need(frequency > 0, "a frequency is not above 0");
        }
    }
}
