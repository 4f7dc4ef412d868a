package org.provolt.audit.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.trail.Telling;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;

/// The result itself, and what its telling names as inputs and conditions.
final class ResultNodes {

    private final Graph graph;
    private final Iris iris;
    private final Telling telling;

    ResultNodes(Graph graph, Iris iris, Telling telling) {
        this.graph = graph;
        this.iris = iris;
        this.telling = telling;
    }

    void add() {
        Node measuring = graph.activity(Iris.event(telling.fact().eventId));
        Node result = result().link("prov:wasGeneratedBy", measuring);
        ResultsTold told = telling.told();
        measuring
                .link("prov:wasAssociatedWith", algorithm())
                .with(
                        "provolt:parameters",
                        Map.of("@type", "@json", "@value", telling.result().parameters()));
        for (RecordRange range : told.inputs().ranges()) {
            Node records = records(range);
            measuring.link("prov:used", records);
            result.link("prov:wasDerivedFrom", records);
        }
        Node cell = graph.entity(iris.record(Subject.of(told.cellId())));
        measuring.link("prov:used", cell);
        result.link("prov:wasDerivedFrom", cell);
        specimen(told.conditions().depositAge()).ifPresent(specimen -> {
            measuring.link("prov:used", specimen);
            result.link("prov:wasDerivedFrom", specimen);
        });
        CycleConditions.Pressure pressure = told.conditions().pressure();
        if (pressure != null) {
            for (Node condition : conditions(pressure)) {
                measuring.link("prov:used", condition);
                result.link("prov:wasDerivedFrom", condition);
            }
            readings(told, pressure).ifPresent(readings -> {
                measuring.link("prov:used", readings);
                result.link("prov:wasDerivedFrom", readings);
            });
        }
    }

    private Optional<Node> specimen(@Nullable DepositAge age) {
        return age == null
                ? Optional.empty()
                : Optional.ofNullable(age.specimenId()).map(id -> graph.entity(Iris.specimen(id)));
    }

    /// The load cell's readings as one; the fixture's trail has who sent them.
    private Optional<Node> readings(ResultsTold told, CycleConditions.Pressure pressure) {
        CycleConditions.@Nullable Readings used = pressure.readings();
        if (used == null) {
            return Optional.empty();
        }
        Node readings = graph.entity(iris.readings(told.cellId(), used))
                .is("provolt:Readings")
                .with("provolt:count", used.count())
                .with("provolt:first_at", used.firstAt().toString())
                .with("provolt:last_at", used.lastAt().toString())
                .with("provolt:sha256", used.sha256());
        pressure.fixtureIds()
                .forEach(fixture ->
                        readings.link("prov:wasDerivedFrom", graph.entity(iris.record(Subject.of(fixture)))));
        if (used.sources() != null) {
            used.sources().forEach(source -> readings.link("prov:wasGeneratedBy", imported(source)));
        }
        return Optional.of(readings);
    }

    /// The import of a file that told readings in a column of its own.
    private Node imported(SampleSource source) {
        Node file = graph.entity(Iris.file(source.fileSha256()))
                .is("provolt:RawFile")
                .with("rdfs:label", source.fileName())
                .with("provolt:sha256", source.fileSha256());
        return graph.activity(iris.record(Subject.ofImport(source)))
                .is("provolt:Import")
                .link("prov:used", file);
    }

    private Node result() {
        Measurement measurement = telling.result();
        ResultsTold told = telling.told();
        Node result = graph.entity(iris.record(Subject.ofResult(measurement.resultId())))
                .is("provolt:Result")
                .with("rdfs:label", measurement.metric())
                .with("provolt:metric", measurement.metric())
                .with("provolt:value", measurement.value())
                .with("provolt:absent_because", measurement.absentBecause())
                .with("provolt:inputs_digest", told.inputs().digest())
                .with("provolt:conditions_digest", told.conditions().digest());
        return switch (told) {
            case CycleMeasured cycle -> result.with("provolt:cycle", cycle.cycle());
            case SpectrumFitted spectrum ->
                result.with("provolt:stage", spectrum.stage())
                        .with("provolt:spectrum_id", spectrum.spectrumId().toString());
            case DepositMeasured deposit ->
                result.with("provolt:stage", deposit.stage())
                        .with("provolt:image_id", deposit.imageId().toString())
                        .with("provolt:segmentation_id", segmentation(deposit.segmentationId()));
            case VolumeClosureMeasured closure ->
                result.with("provolt:stage", closure.stage())
                        .with("provolt:image_id", closure.imageId().toString())
                        .with("provolt:segmentation_id", segmentation(closure.segmentationId()));
        };
    }

    private static @Nullable String segmentation(@Nullable SegmentationId segmentationId) {
        return segmentationId == null ? null : segmentationId.toString();
    }

    private Node algorithm() {
        Measurement measurement = telling.result();
        return graph.node(Iris.software(measurement.algorithm(), measurement.version()))
                .is("prov:Agent")
                .is("prov:SoftwareAgent")
                .with("rdfs:label", measurement.algorithm() + " " + measurement.version())
                .with("provolt:algorithm", measurement.algorithm())
                .with("provolt:version", measurement.version());
    }

    private Node records(RecordRange range) {
        Node records = switch (telling.told()) {
            case CycleMeasured cycle -> records(cycle.runId(), range);
            case SpectrumFitted spectrum ->
                graph.entity(iris.spectrum(spectrum.runId(), spectrum.spectrumId()))
                        .is("provolt:Records")
                        .is("provolt:Spectrum")
                        .with("provolt:stage", spectrum.stage())
                        .with("provolt:points", range.toRecordIndex());
            case DepositMeasured deposit -> image(deposit.imageId(), deposit.stage());
            case VolumeClosureMeasured closure -> {
                RunId runId = closure.runId();
                yield runId == null || range.seriesId().equals(closure.imageId().toString())
                        ? image(closure.imageId(), closure.stage())
                        : records(runId, range);
            }
        };
        range.fileSha256()
                .forEach(sha256 -> records.link(
                        "prov:wasDerivedFrom",
                        graph.entity(Iris.file(sha256)).is("provolt:RawFile").with("provolt:sha256", sha256)));
        return records;
    }

    private Node records(RunId runId, RecordRange range) {
        return graph.entity(iris.records(runId, range))
                .is("provolt:Records")
                .with("provolt:series_id", range.seriesId())
                .with("provolt:from_record", range.fromRecordIndex())
                .with("provolt:to_record", range.toRecordIndex());
    }

    private Node image(ImageId imageId, String stage) {
        return graph.entity(iris.record(Subject.of(imageId)))
                .is("provolt:Image")
                .with("provolt:stage", stage);
    }

    private List<Node> conditions(CycleConditions.Pressure pressure) {
        return pressure.settingIds().stream()
                .map(setting -> graph.entity(iris.record(Subject.of(setting))))
                .toList();
    }
}
