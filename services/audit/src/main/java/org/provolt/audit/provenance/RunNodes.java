package org.provolt.audit.provenance;

import java.util.List;
import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.trail.Telling;
import org.provolt.audit.witness.SamplesHead;
import org.provolt.audit.witness.Witnessed;
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
import org.provolt.contracts.metrics.RunResultsTold;
import org.provolt.kernel.RunId;

/// The run, its instrument, and the files and imports that its records came from.
final class RunNodes {

    private final Graph graph;
    private final Iris iris;
    private final Telling telling;

    RunNodes(Graph graph, Iris iris, Telling telling) {
        this.graph = graph;
        this.iris = iris;
        this.telling = telling;
    }

    void add(CyclingFact fact, Witnessed witnessed, Node act) {
        switch (fact) {
            case InstrumentRegistered instrument -> instrument(instrument, act);
            case LoadCellsWithdrawn withdrawn ->
                graph.entity(iris.record(Subject.of(withdrawn.instrumentId()))).link("prov:wasInfluencedBy", act);
            case CurrentAccuracyStated stated ->
                graph.entity(iris.record(Subject.of(stated.instrumentId()))).link("prov:wasInfluencedBy", act);
            case LoadCellsMapped mapped ->
                graph.entity(iris.record(Subject.of(mapped.instrumentId()))).link("prov:wasInfluencedBy", act);
            case MappingSaved saved ->
                graph.entity(iris.record(Subject.of(saved.instrumentId()))).link("prov:wasInfluencedBy", act);
            case RunStarted run -> started(run, witnessed, act);
            case RunCompleted run -> ended(run.runId(), witnessed, act);
            case RunAborted run -> ended(run.runId(), witnessed, act);
            case RunCorrected run ->
                run(run.runId())
                        .with("prov:startedAtTime", run.startedAt().toString())
                        .link("prov:used", graph.entity(iris.record(Subject.of(run.cellId()))))
                        .link("prov:wasInformedBy", act);
            case SeriesOpened series -> run(series.runId()).link("prov:wasInformedBy", act);
            case SeriesAnchored series -> run(series.runId()).link("prov:wasInformedBy", act);
            case SamplesRecorded samples -> samples(SamplesHead.of(samples), act);
            case RepresentationKept kept -> confirmed(kept, act);
            case RecordsMissing missing -> influenced(missing.seriesId(), act);
            case GapAccepted gap -> influenced(gap.seriesId(), act);
            case SpectrumRecorded spectrum -> recorded(spectrum, act);
            case SpectrumConfirmed spectrum -> confirmed(spectrum, act);
            case SpectrumStageStated spectrum ->
                graph.entity(iris.spectrum(spectrum.runId(), spectrum.spectrumId()))
                        .link("prov:wasInfluencedBy", act);
            case SeriesWithdrawn series ->
                records(series.seriesId()).forEach(records -> records.link("prov:wasInvalidatedBy", act));
            case SpectrumWithdrawn spectrum ->
                graph.entity(iris.spectrum(spectrum.runId(), spectrum.spectrumId()))
                        .link("prov:wasInvalidatedBy", act);
        }
    }

    /// Records of a file come from its import; those of a live instrument from the run.
    void samples(SamplesHead head, Node act) {
        Node origin = head.source() == null ? run(head.runId()) : brought(head.source(), head.runId());
        origin.link("prov:wasInformedBy", act);
        records(head.seriesId()).forEach(records -> records.link("prov:wasGeneratedBy", origin));
    }

    private Node run(RunId runId) {
        return graph.activity(iris.record(Subject.of(runId))).is("provolt:Run");
    }

    private void instrument(InstrumentRegistered instrument, Node act) {
        graph.entity(iris.record(Subject.of(instrument.instrumentId())))
                .is("provolt:Instrument")
                .with("rdfs:label", instrument.maker() + " " + instrument.model())
                .with("provolt:serial", instrument.serial())
                .link("prov:wasGeneratedBy", act);
    }

    private void started(RunStarted run, Witnessed witnessed, Node act) {
        Node node = run(run.runId())
                .with("prov:startedAtTime", run.occurredAt().toString())
                .with("provolt:cell_configuration", run.cellConfiguration().toString())
                .with("provolt:channel", run.channel())
                .link("prov:used", graph.entity(iris.record(Subject.of(run.cellId()))))
                .link("prov:used", graph.entity(iris.record(Subject.of(run.instrumentId()))))
                .link("prov:wasInformedBy", act);
        if (witnessed.actor != null) {
            node.link("prov:wasAssociatedWith", new Acts(graph).agent(witnessed.actor, witnessed.role));
        }
    }

    private void ended(RunId runId, Witnessed witnessed, Node act) {
        run(runId).with("prov:endedAtTime", witnessed.occurredAt.toString()).link("prov:wasInformedBy", act);
    }

    private void confirmed(RepresentationKept kept, Node act) {
        Node imported = brought(kept.source(), kept.runId());
        imported.link("prov:wasInformedBy", act);
        Node file = graph.entity(Iris.file(kept.source().fileSha256()));
        records(kept.seriesId()).forEach(records -> records.link("provolt:confirmed_by", file));
    }

    private void recorded(SpectrumRecorded spectrum, Node act) {
        Node origin = spectrum.source() == null ? run(spectrum.runId()) : brought(spectrum.source(), spectrum.runId());
        origin.link("prov:wasInformedBy", act);
        graph.entity(iris.spectrum(spectrum.runId(), spectrum.spectrumId())).link("prov:wasGeneratedBy", origin);
    }

    private void confirmed(SpectrumConfirmed spectrum, Node act) {
        brought(spectrum.source(), spectrum.runId()).link("prov:wasInformedBy", act);
        Node file = graph.entity(Iris.file(spectrum.source().fileSha256()));
        graph.entity(iris.spectrum(spectrum.runId(), spectrum.spectrumId())).link("provolt:confirmed_by", file);
    }

    private void influenced(String seriesId, Node act) {
        records(seriesId).forEach(records -> records.link("prov:wasInfluencedBy", act));
    }

    /// The import of a file, which the run made and a reader read.
    private Node brought(SampleSource source, RunId runId) {
        Node file = graph.entity(Iris.file(source.fileSha256()))
                .is("provolt:RawFile")
                .with("rdfs:label", source.fileName())
                .with("provolt:sha256", source.fileSha256())
                .link("prov:wasGeneratedBy", run(runId));
        Node reader = graph.node(Iris.software(source.reader(), source.readerVersion()))
                .is("prov:Agent")
                .is("prov:SoftwareAgent")
                .with("rdfs:label", source.reader() + " " + source.readerVersion());
        return graph.activity(iris.record(Subject.ofImport(source)))
                .is("provolt:Import")
                .link("prov:used", file)
                .link("prov:wasAssociatedWith", reader);
    }

    private List<Node> records(String seriesId) {
        return telling.told() instanceof RunResultsTold told
                ? told.inputs().ranges().stream()
                        .filter(range -> range.seriesId().equals(seriesId))
                        .map(range -> graph.entity(iris.records(told.runId(), range)))
                        .toList()
                : List.of();
    }
}
