package org.provolt.metrics.halfcycle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.Columns;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.SeriesRecords;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.samples.KeptColumns;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesPlace;
import org.provolt.metrics.store.CanonicalJson;
import org.provolt.metrics.store.Sha256;

/// The digest of all that a half cycle's values are computed from: SHA-256 over
///
/// - its records' values, record by record, each kept column in its fixed order as little-endian float64, `NaN`
///   (0x7ff8000000000000) where the instrument gave nothing: the same in whatever blocks the records came;
/// - then canonical JSON of which records of which series they are, and of what was learnt from others: the deadband,
///   the clock at its begin and end and between its series, what ended it, how many records are missing and whether
///   that was accepted.
final class HalfCycleDigest {

    private final MessageDigest sha256 = Sha256.begin();
    private final List<SeriesRecords> taken = new ArrayList<>();
    private final List<Double> clockOffsets = new ArrayList<>();
    private final MeanCurrent meanCurrent;
    private final LastFlow lastFlow;
    private final List<TemperatureTotal> temperatures =
            KeptColumns.TEMPERATURES.stream().map(TemperatureTotal::new).toList();

    /// What one reading of the records brings.
    record Reading(
            List<SeriesRecords> records,
            String digest,
            Optional<Double> meanCurrentAmpere,
            Optional<FlowEnd> flowEnd,
            Optional<Double> restAfterSecond,
            Optional<RecordedTemperature> temperature) {}

    private HalfCycleDigest(HalfCycleRange range) {
        meanCurrent = new MeanCurrent(range.direction(), range.deadbandAmpere());
        lastFlow = new LastFlow(range.direction(), range.deadbandAmpere());
    }

    static Reading of(HalfCycleRange range, RunRecords records, RunSeries series, boolean gapsAccepted) {
        HalfCycleDigest digest = new HalfCycleDigest(range);
        RecordRange read = range.rangeWithBase();
        for (int place = read.first().series(); place <= read.last().series(); place++) {
            long from = place == read.first().series() ? read.first().record() : 0;
            long to = place == read.last().series() ? read.last().record() + 1 : Long.MAX_VALUE;
            SeriesPlace here = series.places().get(place);
            digest.clockOffsets.add(here.offsetSecond());
            digest.take(records, place, from, to, here);
        }
        digest.circumstances(range, gapsAccepted);
        return new Reading(
                List.copyOf(digest.taken),
                Sha256.hex(digest.sha256),
                digest.meanCurrent.ampere(),
                digest.lastFlow.end(),
                digest.lastFlow.restSecond(range),
                digest.temperatures.stream()
                        .flatMap(total -> total.recorded().stream())
                        .findFirst());
    }

    private void take(RunRecords records, int place, long from, long to, SeriesPlace here) {
        long first = -1;
        long next = from;
        Optional<RecordBlock> block = records.blockAt(place, next);
        while (next < to && block.isPresent() && block.get().firstRecord() < to) {
            RecordBlock read = block.get();
            long begin = Math.max(next, read.firstRecord());
            next = Math.min(to, read.endRecord());
            rows(read, (int) (begin - read.firstRecord()), (int) (next - read.firstRecord()));
            lastFlow.take(here, read, (int) (begin - read.firstRecord()), (int) (next - read.firstRecord()));
            first = first < 0 ? begin : first;
            block = records.blockAt(place, next);
        }
        if (first >= 0) {
            taken.add(new SeriesRecords(here.seriesId(), new IndexRange(first, next)));
        }
        meanCurrent.seriesEnds();
        temperatures.forEach(TemperatureTotal::seriesEnds);
    }

    private void rows(RecordBlock block, int from, int to) {
        int width = KeptColumns.INPUTS.size() * Double.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate((to - from) * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < KeptColumns.INPUTS.size(); place++) {
            Optional<Columns.Column> column = block.columns().look(KeptColumns.INPUTS.get(place));
            for (int row = from; row < to; row++) {
                double value = column.isPresent() ? column.get().at(row) : Double.NaN;
                bytes.putLong((row - from) * width + place * Double.BYTES, Double.doubleToLongBits(value));
            }
        }
        sha256.update(bytes);
        meanCurrent.take(block, from, to);
        temperatures.forEach(total -> total.take(block, from, to));
    }

    private void circumstances(HalfCycleRange range, boolean gapsAccepted) {
        Map<String, Object> learnt = new LinkedHashMap<>();
        learnt.put("records", taken);
        learnt.put("clock_offset_second", clockOffsets);
        learnt.put("columns", KeptColumns.INPUTS);
        learnt.put("direction", range.direction());
        learnt.put("deadband_ampere", range.deadbandAmpere());
        learnt.put("first_second", range.firstSecond());
        learnt.put("until_second", range.untilSecond());
        learnt.put("ended_by", range.endedBy());
        learnt.put("missing_records", range.missingRecords());
        learnt.put("gaps_accepted", gapsAccepted);
        learnt.put("clock_ran_back", range.clockRanBack());
        sha256.update(CanonicalJson.of(learnt).getBytes(StandardCharsets.UTF_8));
    }
}
