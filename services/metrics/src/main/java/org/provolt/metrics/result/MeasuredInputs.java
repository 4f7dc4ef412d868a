package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.SeriesRecords;
import org.provolt.metrics.heard.HeardFiles.File;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.store.Sha256;

/// The records behind a cycle: those of its half cycles, with the files that gave or confirmed them.
final class MeasuredInputs {

    private MeasuredInputs() {}

    /// @param halves of one cycle, in order
    static CycleInputs of(List<DigestedHalfCycle> halves, List<File> files) {
        Map<String, IndexRange> bySeries = new LinkedHashMap<>();
        halves.stream()
                .flatMap(half -> half.records().stream())
                .forEach(part -> bySeries.merge(part.seriesId(), part.range(), MeasuredInputs::both));
        List<RecordRange> ranges = bySeries.entrySet().stream()
                .map(part -> range(new SeriesRecords(part.getKey(), part.getValue()), files))
                .toList();
        return new CycleInputs(ranges, digest(halves));
    }

    /// SHA-256 over the half cycles' own digests, as text, one after the other.
    private static String digest(List<DigestedHalfCycle> halves) {
        return Sha256.of(String.join(
                "", halves.stream().map(DigestedHalfCycle::inputDigest).toList()));
    }

    private static RecordRange range(SeriesRecords part, List<File> files) {
        Stream<String> behind = files.stream()
                .filter(file -> file.seriesId().equals(part.seriesId())
                        && file.fromRecordIndex() < part.range().to()
                        && file.toRecordIndex() > part.range().from())
                .map(File::fileSha256);
        return new RecordRange(
                part.seriesId(),
                part.range().from(),
                part.range().to(),
                behind.distinct().sorted().toList());
    }

    private static IndexRange both(IndexRange one, IndexRange other) {
        return new IndexRange(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }
}
