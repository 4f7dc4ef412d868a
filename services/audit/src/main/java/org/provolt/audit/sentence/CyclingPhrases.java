package org.provolt.audit.sentence;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.Quantity;
import org.provolt.audit.witness.SamplesHead;
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
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.RunId;

/// What was done with instruments and runs, and what they recorded.
final class CyclingPhrases {

    private final Names names;
    private final RunCorrections corrections;

    CyclingPhrases(Names names) {
        this.names = names;
        this.corrections = new RunCorrections(names);
    }

    String of(CyclingFact fact) {
        return switch (fact) {
            case InstrumentRegistered instrument -> instrument(instrument);
            case CurrentAccuracyStated stated -> stated(stated);
            case LoadCellsMapped mapped -> mapped(mapped);
            case LoadCellsWithdrawn withdrawn ->
                "withdrew version %s of which columns of %s are load cells: files that were read by it are read again"
                        .formatted(withdrawn.version(), names.instrument(withdrawn.instrumentId()));
            case MappingSaved saved -> mapped(saved);
            case RunStarted run -> started(run);
            case RunCompleted run -> "completed " + names.run(run.runId()) + CellBuildPhrases.noting(run.note());
            case RunAborted run -> "broke off " + names.run(run.runId()) + CellBuildPhrases.noting(run.note());
            case RunCorrected run -> corrections.phrase(run);
            case SeriesOpened series -> opened(series);
            case SeriesAnchored series -> anchored(series);
            case SamplesRecorded samples -> samples(SamplesHead.of(samples));
            case RepresentationKept kept -> kept(kept);
            case RecordsMissing missing -> missing(missing);
            case GapAccepted gap -> accepted(gap);
            case SpectrumRecorded spectrum -> spectrum(spectrum);
            case SpectrumConfirmed spectrum ->
                "kept file %s beside a spectrum of %s, all of whose %s points it tells the same"
                        .formatted(
                                spectrum.source().fileName(),
                                names.run(spectrum.runId()),
                                Quantity.count(spectrum.points()));
            case SpectrumStageStated spectrum -> stage(spectrum);
            case SeriesWithdrawn series ->
                "withdrew series %s of %s: its records count nowhere any more"
                        .formatted(series.seriesId(), names.run(series.runId()));
            case SpectrumWithdrawn spectrum ->
                "withdrew an impedance spectrum of %s".formatted(names.run(spectrum.runId()));
        };
    }

    String samples(SamplesHead head) {
        return "recorded %s%s"
                .formatted(
                        records(head.fromRecordIndex(), head.toRecordIndex(), head.seriesId(), head.runId()),
                        from(head.source()));
    }

    String samples(SamplesHead head, SamplesTogether together) {
        return "recorded %s records in %s batches (%s to %s of series %s of %s)%s"
                .formatted(
                        Quantity.count(together.records()),
                        Quantity.count(together.batches()),
                        Quantity.count(together.fromRecord()),
                        Quantity.count(together.toRecord() - 1),
                        head.seriesId(),
                        names.run(head.runId()),
                        from(head.source()));
    }

    private static String instrument(InstrumentRegistered instrument) {
        return "registered instrument %s %s, serial %s, with %s channels, its clock in %s"
                .formatted(
                        instrument.maker(),
                        instrument.model(),
                        instrument.serial(),
                        Quantity.count(instrument.channels().size()),
                        instrument.timeZone());
    }

    private String mapped(MappingSaved saved) {
        return "settled how text files of %s are read: mapping %s, version %s, of %s columns"
                .formatted(
                        names.instrument(saved.instrumentId()),
                        saved.name(),
                        saved.version(),
                        Quantity.count(saved.mapping().columns().size()));
    }

    private String stated(CurrentAccuracyStated stated) {
        String offset = stated.offsetAmpere() == null
                ? ", its offset unknown"
                : " and " + Quantity.plain(stated.offsetAmpere() * 1e6) + " µA whatever flows";
        return "stated how accurate the current of %s is, version %s: %s %% of the reading%s (%s)"
                .formatted(
                        names.instrument(stated.instrumentId()),
                        stated.version(),
                        Quantity.plain(stated.gainPercent()),
                        offset,
                        stated.basis());
    }

    private String mapped(LoadCellsMapped mapped) {
        String columns = mapped.columns().stream()
                .map(column -> "%s (%s)%s is that of %s"
                        .formatted(
                                column.column(),
                                column.unit(),
                                column.channel() == null ? "" : " of channel " + column.channel(),
                                names.fixture(column.fixtureId())))
                .collect(Collectors.joining("; "));
        return "settled which columns of %s are load cells, version %s: %s"
                .formatted(
                        names.instrument(mapped.instrumentId()),
                        mapped.version(),
                        columns.isEmpty() ? "none" : columns);
    }

    private String started(RunStarted run) {
        String protocol =
                run.protocol() == null ? "" : ", protocol " + run.protocol().name();
        return "started %s as %s on channel %s of %s at %s%s"
                .formatted(
                        names.run(run.runId()),
                        run.cellConfiguration(),
                        run.channel(),
                        names.instrument(run.instrumentId()),
                        Moment.second(run.occurredAt()),
                        protocol);
    }

    private String opened(SeriesOpened series) {
        return "opened series %s of %s, its test time 0 at %s"
                .formatted(series.seriesId(), names.run(series.runId()), at(series.timeAnchor()));
    }

    private String anchored(SeriesAnchored series) {
        return "tied series %s of %s to the time that came with its record %s, its test time 0 at %s"
                .formatted(
                        series.seriesId(),
                        names.run(series.runId()),
                        Quantity.count(series.recordIndex()),
                        at(series.timeAnchor()));
    }

    private static String at(TimeAnchor anchor) {
        return "%s (%s, ± %s s)"
                .formatted(Moment.second(anchor.at()), anchor.kind(), Quantity.plain(anchor.uncertaintySecond()));
    }

    private String kept(RepresentationKept kept) {
        return "kept file %s beside series %s of %s, %s of whose records it tells the same"
                .formatted(
                        kept.source().fileName(),
                        kept.seriesId(),
                        names.run(kept.runId()),
                        Quantity.count(kept.records()));
    }

    private String missing(RecordsMissing missing) {
        return "noted that %s are missing: their batch was refused (%s)"
                .formatted(
                        records(
                                missing.fromRecordIndex(),
                                missing.toRecordIndex(),
                                missing.seriesId(),
                                missing.runId()),
                        missing.code());
    }

    private String accepted(GapAccepted gap) {
        return "accepted that %s will not come"
                .formatted(records(gap.fromRecordIndex(), gap.toRecordIndex(), gap.seriesId(), gap.runId()));
    }

    private String spectrum(SpectrumRecorded spectrum) {
        return "recorded an impedance spectrum of %s%s, %s points, measured at %s%s"
                .formatted(
                        names.run(spectrum.runId()),
                        spectrum.stage() == null ? "" : " at " + spectrum.stage(),
                        Quantity.count(spectrum.columns().size()),
                        at(spectrum.measured()),
                        from(spectrum.source()));
    }

    private String stage(SpectrumStageStated spectrum) {
        return switch (spectrum.basis()) {
            case CORRECTED ->
                "corrected the stage of an impedance spectrum of %s from %s to %s"
                        .formatted(names.run(spectrum.runId()), stage(spectrum.oldStage()), stage(spectrum.stage()));
            case TOLD, DERIVED ->
                "said that an impedance spectrum of %s was measured at %s%s"
                        .formatted(names.run(spectrum.runId()), stage(spectrum.stage()), from(spectrum.source()));
        };
    }

    private static String stage(@Nullable String stage) {
        return stage == null ? "what its time tells" : stage;
    }

    private String records(long from, long to, String seriesId, RunId runId) {
        return "records %s to %s of series %s of %s"
                .formatted(Quantity.count(from), Quantity.count(to - 1), seriesId, names.run(runId));
    }

    static String from(@Nullable SampleSource source) {
        return source == null
                ? ""
                : " from file %s (SHA-256 %s…), read by %s %s"
                        .formatted(
                                source.fileName(),
                                source.fileSha256()
                                        .substring(
                                                0,
                                                Math.min(8, source.fileSha256().length())),
                                source.reader(),
                                source.readerVersion());
    }
}
