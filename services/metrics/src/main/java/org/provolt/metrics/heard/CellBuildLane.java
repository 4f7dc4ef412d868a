package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears cell-build: what went into the cells, and which of them are compared.
@Singleton
class CellBuildLane implements Lane {

    private final HeardCells cells;
    private final HeardHarvests harvests;
    private final HeardStudies studies;

    CellBuildLane(HeardCells cells, HeardHarvests harvests, HeardStudies studies) {
        this.cells = cells;
        this.harvests = harvests;
        this.studies = studies;
    }

    @Override
    public String name() {
        return "cell-build";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.cell-build.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        message.fact().ifPresent(fact -> hear((CellBuildFact) fact, message));
    }

    private void hear(CellBuildFact fact, Message message) {
        switch (fact) {
            case CellRegistered registered -> {
                cells.built(registered.cellId(), registered.build(), message.sequence());
                cells.registeredBy(registered.cellId(), message.origin().actor());
            }
            case CellCorrected corrected -> cells.built(corrected.cellId(), corrected.build(), message.sequence());
            case CellHarvested harvested ->
                harvests.heard(harvested.cellId(), harvested.specimenId(), harvested.harvest(), message.sequence());
            case HarvestCorrected corrected ->
                harvests.heard(corrected.cellId(), corrected.specimenId(), corrected.harvest(), message.sequence());
            case CellRetired retired -> {
                // What was measured stays measured.
            }
            case LotReceived lot -> {
                // A build names its lots; nothing else about them enters a result.
            }
            case StudyFact study -> studies.hear(study, message.sequence());
        }
    }
}
