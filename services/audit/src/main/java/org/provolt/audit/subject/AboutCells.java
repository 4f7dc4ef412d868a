package org.provolt.audit.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LotId;

/// What cell-build's facts are about: a cell, the lots that went into it, the studies that it takes part in.
final class AboutCells {

    private AboutCells() {}

    static About of(CellBuildFact fact) {
        return switch (fact) {
            case LotReceived lot ->
                About.about(Subject.of(lot.lotId()))
                        .naming(Subject.of(lot.lotId()), lot.material() + " lot " + lot.lotNumber());
            case CellRegistered cell -> build(cell.cellId(), cell.build());
            case CellCorrected cell -> build(cell.cellId(), cell.build());
            case CellHarvested cell -> About.about(Subject.of(cell.cellId()));
            case HarvestCorrected cell -> About.about(Subject.of(cell.cellId()));
            case CellRetired cell -> About.about(Subject.of(cell.cellId()));
            case StudyFact study -> study(study);
        };
    }

    private static About study(StudyFact fact) {
        Subject study = Subject.of(fact.studyId());
        return switch (fact) {
            case StudyOpened opened -> About.about(study).naming(study, opened.title());
            case CellAssignedToStudy assigned -> About.about(study, Subject.of(assigned.cellId()));
            case CellRemovedFromStudy removed -> About.about(study, Subject.of(removed.cellId()));
        };
    }

    private static About build(CellId cellId, CellBuild build) {
        Subject cell = Subject.of(cellId);
        Subject[] lots = lots(build).stream().map(Subject::of).toArray(Subject[]::new);
        return About.about(cell, lots).naming(cell, build.label());
    }

    private static List<LotId> lots(CellBuild build) {
        List<LotId> lots = new ArrayList<>();
        add(lots, build.workingElectrode().lotId());
        add(lots, build.counterElectrode().lotId());
        add(lots, build.separator().lotId());
        add(lots, build.electrolyte().lotId());
        return lots;
    }

    private static void add(List<LotId> lots, @Nullable LotId lot) {
        if (lot != null) {
            lots.add(lot);
        }
    }
}
