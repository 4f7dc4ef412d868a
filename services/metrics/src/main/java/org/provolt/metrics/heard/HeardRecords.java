package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.RunId;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.samples.KeptColumns;
import org.provolt.metrics.samples.SampleBlocks;
import org.provolt.metrics.samples.SeriesTable;

/// Records of runs as they were heard of, and which are missing.
@Singleton
class HeardRecords {

    private final SeriesTable series;
    private final SampleBlocks blocks;
    private final HeardFiles files;
    private final News news;

    HeardRecords(SeriesTable series, SampleBlocks blocks, HeardFiles files, News news) {
        this.series = series;
        this.blocks = blocks;
        this.files = files;
        this.news = news;
    }

    void opened(SeriesOpened opened, long version) {
        series.anchored(opened.runId(), opened.seriesId(), opened.timeAnchor(), version);
        news.ofRun(opened.runId());
    }

    void anchored(SeriesAnchored anchored, long version) {
        series.anchored(anchored.runId(), anchored.seriesId(), anchored.timeAnchor(), version);
        news.ofRun(anchored.runId());
    }

    void recorded(SamplesRecorded samples, String actor) {
        if (samples.columns().size() == 0) {
            return;
        }
        RunId runId = samples.runId();
        String seriesId = samples.seriesId();
        IndexRange records = new IndexRange(samples.firstRecordIndex(), samples.nextRecordIndex());
        if (samples.source() != null) {
            files.gave(runId, seriesId, samples.source(), records, actor);
        }
        byte[] content = KeptColumns.write(samples.columns());
        if (blocks.keep(runId, seriesId, records.from(), records.to(), content)) {
            series.grew(runId, seriesId, records, samples.columns().at(Bdf.TEST_TIME, 0));
            news.ofRecords(runId);
        }
    }

    void withdrawn(SeriesWithdrawn withdrawn) {
        series.withdrawn(withdrawn.runId(), withdrawn.seriesId());
        news.ofRun(withdrawn.runId());
    }

    void represented(RepresentationKept kept, String actor) {
        files.confirmed(kept.runId(), kept.seriesId(), kept.source(), kept.records(), actor);
    }

    void missing(RecordsMissing missing) {
        givenUp(missing.runId(), missing.seriesId(), missing.fromRecordIndex(), missing.toRecordIndex(), false);
    }

    void accepted(GapAccepted accepted) {
        givenUp(accepted.runId(), accepted.seriesId(), accepted.fromRecordIndex(), accepted.toRecordIndex(), true);
    }

    private void givenUp(RunId runId, String seriesId, long from, long to, boolean accepted) {
        if (to > from) {
            series.givenUp(runId, seriesId, new IndexRange(from, to), accepted);
            news.ofRun(runId);
        }
    }
}
