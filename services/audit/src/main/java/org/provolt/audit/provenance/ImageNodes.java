package org.provolt.audit.provenance;

import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.imaging.SegmentationAsked;

/// Images, the files that they came in, and what was asked of them.
final class ImageNodes {

    private final Graph graph;
    private final Iris iris;

    ImageNodes(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    void add(ImagingFact fact, Node act) {
        switch (fact) {
            case ImageRecorded image -> recorded(image, act);
            case ImageRefused image -> brought(image.source()).link("prov:wasInformedBy", act);
            case ImageWithdrawn image ->
                graph.entity(iris.record(Subject.of(image.imageId()))).link("prov:wasInvalidatedBy", act);
            case SegmentationAsked asked ->
                graph.entity(iris.record(Subject.of(asked.imageId()))).link("prov:wasInfluencedBy", act);
        }
    }

    private void recorded(ImageRecorded image, Node act) {
        Node imported = brought(image.source()).link("prov:wasInformedBy", act);
        graph.entity(iris.record(Subject.of(image.imageId())))
                .is("provolt:Image")
                .with("rdfs:label", image.source().fileName())
                .with("provolt:stage", image.stage())
                .with("provolt:modality", image.modality().toString())
                .with("provolt:pixel_size_um", image.pixelSize().xUm())
                .with("provolt:pixel_size_said_by", image.pixelSize().saidBy())
                .with(
                        "provolt:acquired_at",
                        image.acquiredAt() == null ? null : image.acquiredAt().toString())
                .with("provolt:acquired_at_said_by", image.acquiredAtSaidBy())
                .with("provolt:raster_sha256", image.rasterSha256())
                .link("prov:wasGeneratedBy", imported)
                .link(
                        "prov:wasDerivedFrom",
                        graph.entity(Iris.file(image.source().fileSha256())))
                .link("prov:wasDerivedFrom", graph.entity(iris.record(Subject.of(image.cellId()))));
    }

    private Node brought(ImageSource source) {
        Node file = graph.entity(Iris.file(source.fileSha256()))
                .is("provolt:RawFile")
                .with("rdfs:label", source.fileName())
                .with("provolt:sha256", source.fileSha256());
        return graph.activity(iris.record(Subject.of(source.importId())))
                .is("provolt:Import")
                .link("prov:used", file);
    }
}
