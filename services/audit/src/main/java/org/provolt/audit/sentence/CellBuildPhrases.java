package org.provolt.audit.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.Quantity;
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

/// What was done to lots, cells and studies.
final class CellBuildPhrases {

    private final Names names;

    CellBuildPhrases(Names names) {
        this.names = names;
    }

    String of(CellBuildFact fact) {
        return switch (fact) {
            case LotReceived lot -> lot(lot);
            case CellRegistered cell -> "registered cell " + cell.build().label() + ": " + build(cell.build());
            case CellCorrected cell -> correction(cell);
            case CellHarvested cell -> "opened " + names.cell(cell.cellId()) + ": " + harvest(cell.harvest());
            case HarvestCorrected cell -> correction(cell);
            case CellRetired cell -> "retired " + names.cell(cell.cellId()) + noting(cell.note());
            case StudyFact study -> study(study);
        };
    }

    private String study(StudyFact fact) {
        return switch (fact) {
            case StudyOpened opened ->
                "opened study %s%s, to answer \"%s\""
                        .formatted(opened.title(), comparing(opened.factors()), opened.question());
            case CellAssignedToStudy assigned ->
                "took %s into %s".formatted(names.cell(assigned.cellId()), names.study(assigned.studyId()));
            case CellRemovedFromStudy removed ->
                "took %s out of %s".formatted(names.cell(removed.cellId()), names.study(removed.studyId()));
        };
    }

    private static String comparing(List<String> factors) {
        return factors.isEmpty() ? "" : ", comparing by " + String.join(", ", factors);
    }

    private static String lot(LotReceived lot) {
        String opened = lot.openedOn() == null ? "" : ", opened on " + lot.openedOn();
        return "received lot %s of %s from %s on %s%s"
                .formatted(lot.lotNumber(), lot.material(), lot.supplier(), lot.receivedOn(), opened);
    }

    private String correction(CellCorrected cell) {
        FieldWords field = FieldWords.of(cell.field());
        return "corrected the %s of %s %s"
                .formatted(field.words(), names.cell(cell.cellId()), field.change(cell.oldValue(), cell.newValue()));
    }

    private String correction(HarvestCorrected cell) {
        FieldWords field = FieldWords.of(cell.field());
        return "corrected the %s of %s %s"
                .formatted(field.words(), names.cell(cell.cellId()), field.change(cell.oldValue(), cell.newValue()));
    }

    private static String harvest(Harvest harvest) {
        return "pressure released at %s, opened at %s in %s, rinse: %s, transfer: %s"
                .formatted(
                        Moment.second(harvest.pressureReleasedAt()),
                        Moment.second(harvest.occurredAt()),
                        harvest.atmosphere(),
                        harvest.rinse(),
                        harvest.transfer());
    }

    private static String build(CellBuild build) {
        CellBuild.WorkingElectrode working = build.workingElectrode();
        CellBuild.Electrolyte electrolyte = build.electrolyte();
        return "%s, %s%s of %s cm² against %s, %s mol/L %s in %s, %s"
                .formatted(
                        build.format(),
                        working.material(),
                        on(working.currentCollector()),
                        Quantity.plain(working.areaCm2()),
                        build.counterElectrode().material(),
                        Quantity.plain(electrolyte.molarityMolPerL()),
                        electrolyte.salt(),
                        electrolyte.solvent(),
                        build.separator().material());
    }

    private static String on(@Nullable String collector) {
        return collector == null ? "" : " on " + collector;
    }

    static String noting(@Nullable String note) {
        return note == null ? "" : ", noting: " + note;
    }
}
