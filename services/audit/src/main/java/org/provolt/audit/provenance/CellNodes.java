package org.provolt.audit.provenance;

import org.jspecify.annotations.Nullable;
import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.SpecimenId;

/// Cells and the lots that went into them.
final class CellNodes {

    private final Graph graph;
    private final Iris iris;

    CellNodes(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    void add(CellBuildFact fact, Node act) {
        switch (fact) {
            case LotReceived lot -> lot(lot).link("prov:wasGeneratedBy", act);
            case CellRegistered cell -> build(cell.cellId(), cell.build(), act).link("prov:wasGeneratedBy", act);
            case CellCorrected cell -> build(cell.cellId(), cell.build(), act).link("prov:wasInfluencedBy", act);
            case CellHarvested cell ->
                specimen(cell.specimenId(), cell.cellId(), cell.harvest()).link("prov:wasGeneratedBy", act);
            case HarvestCorrected cell ->
                specimen(cell.specimenId(), cell.cellId(), cell.harvest()).link("prov:wasInfluencedBy", act);
            case CellRetired cell -> cell(cell.cellId()).link("prov:wasInvalidatedBy", act);
            case StudyFact study -> study(study, act);
        }
    }

    private void study(StudyFact fact, Node act) {
        Node study = graph.entity(iris.record(Subject.of(fact.studyId()))).is("provolt:Study");
        switch (fact) {
            case StudyOpened opened -> study.with("rdfs:label", opened.title()).link("prov:wasGeneratedBy", act);
            case CellAssignedToStudy assigned -> study.link("prov:hadMember", cell(assigned.cellId()));
            case CellRemovedFromStudy removed -> act.link("prov:used", cell(removed.cellId()));
        }
    }

    private Node lot(LotReceived lot) {
        return graph.entity(iris.record(Subject.of(lot.lotId())))
                .is("provolt:Lot")
                .with("rdfs:label", lot.material() + " lot " + lot.lotNumber())
                .with("provolt:material", lot.material())
                .with("provolt:supplier", lot.supplier())
                .with("provolt:lot_number", lot.lotNumber());
    }

    private Node specimen(SpecimenId specimenId, CellId cellId, Harvest harvest) {
        return graph.entity(Iris.specimen(specimenId))
                .is("provolt:Specimen")
                .with(
                        "provolt:pressure_released_at",
                        harvest.pressureReleasedAt().toString())
                .with("provolt:harvested_at", harvest.occurredAt().toString())
                .with("provolt:rinse", harvest.rinse())
                .with("provolt:transfer", harvest.transfer())
                .with("provolt:atmosphere", harvest.atmosphere())
                .link("prov:wasDerivedFrom", cell(cellId));
    }

    private Node cell(CellId cellId) {
        return graph.entity(iris.record(Subject.of(cellId))).is("provolt:Cell");
    }

    private Node build(CellId cellId, CellBuild build, Node act) {
        Node cell = cell(cellId)
                .with("rdfs:label", build.label())
                .with("provolt:format", build.format().toString())
                .with("provolt:area_cm2", build.workingElectrode().areaCm2());
        use(build.workingElectrode().lotId(), cell, act);
        use(build.counterElectrode().lotId(), cell, act);
        use(build.separator().lotId(), cell, act);
        use(build.electrolyte().lotId(), cell, act);
        return cell;
    }

    private void use(@Nullable LotId lotId, Node cell, Node act) {
        if (lotId != null) {
            Node lot = graph.entity(iris.record(Subject.of(lotId)));
            act.link("prov:used", lot);
            cell.link("prov:wasDerivedFrom", lot);
        }
    }
}
