package org.provolt.metrics.samples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// A run's kept blocks, as the formulas read them: some thousand records at a time, whatever the blocks' own size.
public final class StoredRecords implements RunRecords {

    private static final Set<String> NEEDED = Set.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT);

    private final RunId runId;
    private final RunSeries series;
    private final boolean polarityReversed;
    private final SampleBlocks blocks;
    private @Nullable RecordBlock latest;

    public StoredRecords(RunId runId, RunSeries series, boolean polarityReversed, SampleBlocks blocks) {
        this.runId = runId;
        this.series = series;
        this.polarityReversed = polarityReversed;
        this.blocks = blocks;
    }

    @Override
    public int seriesCount() {
        return series.readable();
    }

    @Override
    public Optional<RecordBlock> blockAt(int place, long record) {
        if (place >= series.readable()) {
            return Optional.empty();
        }
        RecordBlock known = latest;
        if (known != null && known.series() == place && known.firstRecord() <= record && record < known.endRecord()) {
            return Optional.of(known);
        }
        Optional<RecordBlock> found = read(place, record);
        latest = found.orElse(known);
        return found;
    }

    private Optional<RecordBlock> read(int place, long record) {
        SeriesPlace here = series.places().get(place);
        if (record >= here.endIndex()) {
            return Optional.empty();
        }
        List<SampleBlocks.Kept> kept = blocks.from(runId, here.seriesId(), record);
        long first = kept.getFirst().firstIndex();
        boolean skipped = here.givenUp().holds(IndexRanges.between(record, first));
        return skipped
                ? Optional.of(new RecordBlock(place, first, here.offsetSecond(), joined(kept)))
                : Optional.empty();
    }

    private Columns joined(List<SampleBlocks.Kept> kept) {
        List<Map<String, double[]>> parts =
                kept.stream().map(each -> KeptColumns.read(each.content())).toList();
        Set<String> names = parts.stream()
                .flatMap(part -> part.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.addAll(NEEDED);
        int size = Math.toIntExact(kept.getLast().nextIndex() - kept.getFirst().firstIndex());
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.put(name, joined(name, kept, parts, size));
        }
        return Columns.of(polarityReversed ? LeadsSwapped.of(columns) : columns);
    }

    private static double[] joined(
            String name, List<SampleBlocks.Kept> kept, List<Map<String, double[]>> parts, int size) {
        double[] whole = new double[size];
        Arrays.fill(whole, Double.NaN);
        int at = 0;
        for (int part = 0; part < parts.size(); part++) {
            double[] values = parts.get(part).get(name);
            if (values != null) {
                System.arraycopy(values, 0, whole, at, values.length);
            }
            at += Math.toIntExact(kept.get(part).nextIndex() - kept.get(part).firstIndex());
        }
        return whole;
    }
}
