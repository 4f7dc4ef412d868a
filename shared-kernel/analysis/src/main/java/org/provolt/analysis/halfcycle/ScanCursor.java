package org.provolt.analysis.halfcycle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.ScanState.SeriesScan;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.Sample;
import org.provolt.analysis.record.SampleBlock;

/// One reading of a run: a [ScanState] in motion. Each series is read twice, for its deadband and for its half cycles.
final class ScanCursor {

    private final AnalysisParameters parameters;
    private final RunRecords records;
    private final List<HalfCycleRange> closed = new ArrayList<>();
    private long standing;
    private long recordsRead;

    private int series;
    private long nextRecord;
    private FirstHalfCycleSearch search;
    private @Nullable Double deadbandAmpere;
    private @Nullable HalfCycleUnderway open;

    private @Nullable OpenHalfCycle openAtSeriesStart;
    private long closedAtSeriesStart;
    private double peakAmpere;
    private int longest;
    private boolean began;

    ScanCursor(AnalysisParameters parameters, RunRecords records, ScanState state) {
        this.parameters = parameters;
        this.records = records;
        standing = state.closed();
        series = state.next().series();
        nextRecord = state.next().record();
        search = new FirstHalfCycleSearch(parameters.deadbandShare(), state.floorAmpere(), state.candidate());
        deadbandAmpere = state.deadbandAmpere();
        open = HalfCycleUnderway.resumed(state.open());
        openAtSeriesStart = state.series().open();
        closedAtSeriesStart = state.series().closed();
        peakAmpere = state.series().peakAmpere();
        longest = state.series().longest();
        began = state.series().began();
    }

    int series() {
        return series;
    }

    long nextRecord() {
        return nextRecord;
    }

    long recordsRead() {
        return recordsRead;
    }

    boolean seeksDeadband() {
        return deadbandAmpere == null;
    }

    /// Reads a block, or less where that ends the search for the deadband or proves it wrong.
    void read(RecordBlock block) {
        SampleBlock samples = new SampleBlock(block);
        long missing = Math.max(0, block.firstRecord() - nextRecord);
        int row = Math.toIntExact(Math.max(0, nextRecord - block.firstRecord()));
        for (; row < block.columns().size(); row++) {
            recordsRead++;
            if (!(deadbandAmpere == null
                    ? seek(new Sample(samples, row))
                    : segment(new Sample(samples, row), deadbandAmpere, missing))) {
                return;
            }
            missing = 0;
            nextRecord = block.firstRecord() + row + 1;
        }
    }

    private boolean seek(Sample sample) {
        long record = sample.position().record();
        if (!search.endsWith(record, sample.currentAmpere())) {
            return true;
        }
        freeze(record);
        return false;
    }

    void freezeAtSeriesEnd() {
        freeze(nextRecord);
    }

    private void freeze(long endRecord) {
        FirstHalfCycle half = search.candidate();
        deadbandAmpere = half == null
                ? Deadband.NOTHING_FLOWS
                : Deadband.ampere(parameters, records, series, half, endRecord, search.floorAmpere());
        nextRecord = 0;
    }

    private boolean segment(Sample sample, double deadband, long missing) {
        double current = sample.currentAmpere();
        double magnitude = Math.abs(current);
        if (provesWhatWasBeforeNoise(magnitude)) {
            beginSeriesAgain(peakAmpere);
            return false;
        }
        if (open != null) {
            open.misses(missing);
        }
        if (magnitude > deadband) {
            active(sample, Direction.of(current), deadband, missing);
        }
        peakAmpere = magnitude > peakAmpere ? magnitude : peakAmpere;
        if (open != null) {
            open.extend(sample);
        }
        return true;
    }

    /// A deadband that rests on a few noisy records at the start gives way to the first current that dwarfs them all.
    private boolean provesWhatWasBeforeNoise(double magnitude) {
        return began && longest < parameters.confirmingRecords() && parameters.deadbandShare() * magnitude > peakAmpere;
    }

    private void active(Sample sample, Direction direction, double deadband, long missing) {
        if (open == null || open.direction() != direction) {
            if (open != null) {
                closed.add(open.endedBy(sample, number()));
            }
            open = HalfCycleUnderway.beginning(sample, direction, deadband, missing);
            began = true;
        }
        longest = Math.max(longest, open.countActive());
    }

    private long number() {
        return standing + closed.size() + 1;
    }

    private void beginSeriesAgain(double noiseAmpere) {
        standing = Math.min(standing, closedAtSeriesStart);
        while (!closed.isEmpty() && closed.getLast().number() > closedAtSeriesStart) {
            closed.removeLast();
        }
        open = HalfCycleUnderway.resumed(openAtSeriesStart);
        beginSeries(series, noiseAmpere);
    }

    void beginNextSeries() {
        if (open != null) {
            open.entersSeries();
        }
        openAtSeriesStart = open == null ? null : open.state();
        closedAtSeriesStart = standing + closed.size();
        beginSeries(series + 1, parameters.channelNoiseAmpere());
    }

    private void beginSeries(int place, double noiseAmpere) {
        series = place;
        nextRecord = 0;
        search = new FirstHalfCycleSearch(parameters.deadbandShare(), noiseAmpere, null);
        deadbandAmpere = null;
        peakAmpere = 0;
        longest = 0;
        began = false;
    }

    void closeByCompletion() {
        if (open != null) {
            closed.add(open.endedByCompletion(number()));
        }
        open = null;
    }

    ScanProgress progress(boolean upToDate) {
        ScanState state = new ScanState(
                new RecordPosition(series, nextRecord),
                search.floorAmpere(),
                deadbandAmpere,
                deadbandAmpere == null ? search.candidate() : null,
                open == null ? null : open.state(),
                standing + closed.size(),
                new SeriesScan(openAtSeriesStart, closedAtSeriesStart, peakAmpere, longest, began));
        return new ScanProgress(state, standing + 1, closed, upToDate);
    }
}
