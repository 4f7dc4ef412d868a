package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.RecordSpans;
import org.provolt.cycling.domain.SeriesCommand.AcceptGap;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.read.RunGaps;
import org.provolt.cycling.read.RunGaps.SeriesGaps;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Accepts that records will not come: those of refused batches, and those that waiting batches wait for. The batches
/// that waited for them are appended next.
@Singleton
class GapAcceptance {

    private final Runs runs;
    private final RunGaps gaps;
    private final Commands commands;
    private final SampleIntake intake;
    private final AggregateCache cache;

    GapAcceptance(Runs runs, RunGaps gaps, Commands commands, SampleIntake intake, AggregateCache cache) {
        this.runs = runs;
        this.gaps = gaps;
        this.commands = commands;
        this.intake = intake;
        this.cache = cache;
    }

    void accept(RunId runId, GapRequest asked, String reason) {
        runs.lock(runId);
        // The lane may have left there what it then rolled back.
        cache.drop();
        List<AcceptGap> acceptances = new ArrayList<>();
        for (SeriesGaps series : chosen(runId, asked)) {
            SeriesStreamId stream = SeriesStreamId.of(runId, series.seriesId());
            for (RecordSpan gap : asked(series, asked).spans()) {
                acceptances.add(new AcceptGap(stream, runId, series.seriesId(), gap, Occurred.now()));
            }
        }
        if (acceptances.isEmpty()) {
            throw Refused.conflict("nothing-missing", "No record is missing there that is not accepted already.");
        }
        acceptances.forEach(acceptance -> commands.send(acceptance, reason));
        acceptances.stream().map(AcceptGap::stream).distinct().forEach(stream -> intake.releaseWaiting(stream, runId));
    }

    private List<SeriesGaps> chosen(RunId runId, GapRequest asked) {
        List<SeriesGaps> all = gaps.of(runId);
        if (asked.seriesId() == null) {
            if (asked.fromRecordIndex() != null || asked.toRecordIndex() != null) {
                throw Refused.impossible("impossible-value", "/series_id", "A range of records needs its series.");
            }
            return all;
        }
        List<SeriesGaps> one = all.stream()
                .filter(series -> series.seriesId().equals(asked.seriesId()))
                .toList();
        if (one.isEmpty()) {
            throw Refused.impossible("unknown-series", "/series_id", "The run has no series " + asked.seriesId() + ".");
        }
        return one;
    }

    private static RecordSpans asked(SeriesGaps series, GapRequest asked) {
        if (asked.fromRecordIndex() == null && asked.toRecordIndex() == null) {
            return series.gaps();
        }
        long from = asked.fromRecordIndex() == null ? 0 : asked.fromRecordIndex();
        long to = asked.toRecordIndex() == null ? Long.MAX_VALUE : asked.toRecordIndex();
        if (from < 0 || to <= from) {
            throw Refused.impossible(
                    "impossible-value", "/to_record_index", "The range ends before it begins, or is negative.");
        }
        return series.gaps().within(new RecordSpan(from, to));
    }
}
