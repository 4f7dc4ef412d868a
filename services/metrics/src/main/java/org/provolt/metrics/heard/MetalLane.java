package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.kernel.CellId;
import org.provolt.metrics.closure.MetalTable;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears which metal cells plate. Apart from what else is heard of cells, which was heard before this was asked.
@Singleton
class MetalLane implements Lane {

    private final MetalTable metals;
    private final ImageNews news;

    MetalLane(MetalTable metals, ImageNews news) {
        this.metals = metals;
        this.news = news;
    }

    @Override
    public String name() {
        return "metals";
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
            case CellRegistered registered -> built(registered.cellId(), registered.build(), message);
            case CellCorrected corrected -> built(corrected.cellId(), corrected.build(), message);
            case CellHarvested harvested -> {
                // Nor does opening it change what was plated.
            }
            case HarvestCorrected corrected -> {
                // No metal.
            }
            case CellRetired retired -> {
                // What was plated stays plated.
            }
            case LotReceived lot -> {
                // The build says the material.
            }
            case StudyFact study -> {
                // No metal.
            }
        }
    }

    private void built(CellId cellId, CellBuild build, Message message) {
        metals.counterElectrode(cellId, build.counterElectrode().material(), message.sequence());
        news.ofCell(cellId);
    }
}
