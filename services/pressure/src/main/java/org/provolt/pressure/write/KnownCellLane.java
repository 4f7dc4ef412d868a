package org.provolt.pressure.write;

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
import org.provolt.pressure.read.KnownCells;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Listens to cell-build, so that a pressure can be put on every cell that was registered.
@Singleton
class KnownCellLane implements Lane {

    private final KnownCells cells;

    KnownCellLane(KnownCells cells) {
        this.cells = cells;
    }

    @Override
    public String name() {
        return "known-cells";
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
        if (message.fact().orElse(null) instanceof CellBuildFact fact) {
            learn(fact);
        }
    }

    private void learn(CellBuildFact fact) {
        switch (fact) {
            case CellRegistered registered ->
                cells.learn(registered.cellId(), registered.build().label());
            case CellCorrected corrected ->
                cells.learn(corrected.cellId(), corrected.build().label());
            case CellHarvested harvested -> {}
            case HarvestCorrected corrected -> {}
            case CellRetired retired -> {}
            case LotReceived lot -> {}
            case StudyFact study -> {}
        }
    }
}
