package org.provolt.audit.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// What cycling's facts are about: an instrument, or a run with its series. A run belongs to its cell and its
/// instrument: its start, end and corrections stand in their trails too, its records do not.
final class AboutRuns {

    private AboutRuns() {}

    static About of(CyclingFact fact) {
        return switch (fact) {
            case InstrumentRegistered instrument ->
                About.about(Subject.of(instrument.instrumentId()))
                        .naming(Subject.of(instrument.instrumentId()), instrument.maker() + " " + instrument.model());
            case CurrentAccuracyStated stated -> About.about(Subject.of(stated.instrumentId()));
            case LoadCellsMapped mapped -> mapped(mapped);
            case LoadCellsWithdrawn withdrawn -> About.about(Subject.of(withdrawn.instrumentId()));
            case MappingSaved saved -> About.about(Subject.of(saved.instrumentId()));
            case RunStarted run ->
                About.about(Subject.of(run.runId()), Subject.of(run.cellId()), Subject.of(run.instrumentId()))
                        .ownedBy(List.of(Subject.of(run.cellId()), Subject.of(run.instrumentId())));
            case RunCompleted run -> About.about(Subject.of(run.runId())).rising();
            case RunAborted run -> About.about(Subject.of(run.runId())).rising();
            case RunCorrected run -> corrected(run);
            case SeriesOpened series -> series(series.runId(), series.seriesId(), null);
            case SeriesAnchored series -> series(series.runId(), series.seriesId(), null);
            case SamplesRecorded samples -> series(samples.runId(), samples.seriesId(), samples.source());
            case RepresentationKept kept -> series(kept.runId(), kept.seriesId(), kept.source());
            case RecordsMissing missing -> series(missing.runId(), missing.seriesId(), null);
            case GapAccepted gap -> series(gap.runId(), gap.seriesId(), null);
            case SpectrumRecorded spectrum -> spectrum(spectrum.runId(), spectrum.spectrumId(), spectrum.source());
            case SpectrumConfirmed spectrum -> spectrum(spectrum.runId(), spectrum.spectrumId(), spectrum.source());
            case SpectrumStageStated spectrum -> spectrum(spectrum.runId(), spectrum.spectrumId(), spectrum.source());
            case SeriesWithdrawn series ->
                About.about(
                        Subject.of(series.runId()),
                        Subject.ofSeries(series.runId(), series.seriesId()),
                        Subject.of(series.importId()));
            case SpectrumWithdrawn spectrum ->
                About.about(
                        Subject.of(spectrum.runId()),
                        Subject.of(spectrum.spectrumId()),
                        Subject.of(spectrum.importId()));
        };
    }

    private static About mapped(LoadCellsMapped mapped) {
        return About.about(
                Subject.of(mapped.instrumentId()),
                mapped.columns().stream()
                        .map(LoadCellsMapped.Column::fixtureId)
                        .distinct()
                        .map(Subject::of)
                        .toArray(Subject[]::new));
    }

    private static About series(RunId runId, String seriesId, @Nullable SampleSource source) {
        return About.about(
                Subject.of(runId), Subject.ofSeries(runId, seriesId), source == null ? null : Subject.ofImport(source));
    }

    private static About spectrum(RunId runId, SpectrumId spectrumId, @Nullable SampleSource source) {
        return About.about(Subject.of(runId), Subject.of(spectrumId), source == null ? null : Subject.ofImport(source));
    }

    /// A corrected cell stands in both cells' trails.
    private static About corrected(RunCorrected run) {
        @Nullable Subject before = run.field().equals("/cell_id") ? cell(run.oldValue()) : null;
        return About.about(Subject.of(run.runId()), Subject.of(run.cellId()), before)
                .ownedBy(List.of(Subject.of(run.cellId())))
                .rising();
    }

    private static Subject cell(String jsonText) {
        return Subject.of(CellId.fromString(jsonText.replace("\"", "")));
    }
}
