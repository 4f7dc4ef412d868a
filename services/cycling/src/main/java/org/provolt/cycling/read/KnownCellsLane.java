package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Listens to cell-build, so that a run starts only on a cell that is there.
@Singleton
class KnownCellsLane implements Lane {

    private final KnownCells cells;

    KnownCellsLane(KnownCells cells) {
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
        message.fact().ifPresent(fact -> {
            if (fact instanceof CellRegistered cell) {
                cells.note(cell.cellId(), cell.build().label());
            } else if (fact instanceof CellCorrected cell) {
                cells.note(cell.cellId(), cell.build().label());
            }
        });
    }
}
