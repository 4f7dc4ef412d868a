package org.provolt.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.SpecimenId;
import org.provolt.kernel.StudyId;

/// What cell-build tells of a bench.
public interface CellBuildFacts {

    CellId cell();

    LotId lot();

    StudyId study();

    default StudyOpened studyOpened() {
        return new StudyOpened(
                study(),
                "Pressure on sodium",
                "From which pressure on does the efficiency change no more?",
                List.of("applied_pressure_pa"),
                Bench.NOON);
    }

    default CellAssignedToStudy cellAssignedToStudy() {
        return new CellAssignedToStudy(study(), cell(), Bench.LATER);
    }

    default CellRemovedFromStudy cellRemovedFromStudy() {
        return new CellRemovedFromStudy(study(), cell(), Bench.LATER);
    }

    default LotReceived lotReceived() {
        return new LotReceived(
                lot(),
                "sodium",
                "Sigma-Aldrich",
                "MKCT1234",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 5),
                Bench.NOON);
    }

    default String label() {
        return "NaC45-" + cell().toString().substring(24);
    }

    private CellBuild build(double areaCm2) {
        return new CellBuild(
                label(),
                CellFormat.PRESSURE_CELL,
                new CellBuild.WorkingElectrode("C45 carbon black", "Al", areaCm2, null),
                new CellBuild.CounterElectrode("Na", "Al", 200.0, null, lot()),
                new CellBuild.Separator("Celgard 2325", null),
                new CellBuild.Electrolyte("NaPF6", 1.0, "diglyme", 60.0, null),
                new CellBuild.Glovebox(0.1, 0.1));
    }

    default CellRegistered cellRegistered() {
        return new CellRegistered(cell(), build(1.0), Bench.NOON);
    }

    default CellCorrected cellCorrected() {
        return new CellCorrected(cell(), "/working_electrode/area_cm2", "1.0", "1.13", build(1.13), Bench.LATER);
    }

    default SpecimenId specimen() {
        return new SpecimenId(UUID.nameUUIDFromBytes(cell().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Harvest harvest(Instant releasedAt) {
        return new Harvest(Bench.LATER, releasedAt, "diglyme, 3 × 1 mL", "sealed vessel", "Ar glovebox");
    }

    default CellHarvested cellHarvested() {
        return new CellHarvested(cell(), specimen(), harvest(Bench.NOON), Bench.LATER);
    }

    default HarvestCorrected harvestCorrected() {
        return new HarvestCorrected(
                cell(),
                specimen(),
                "/harvest/pressure_released_at",
                "\"" + Bench.NOON + "\"",
                "\"" + Bench.NOON.plusSeconds(60) + "\"",
                harvest(Bench.NOON.plusSeconds(60)),
                Bench.LATER);
    }

    default CellRetired cellRetired() {
        return new CellRetired(cell(), "opened for SEM", Bench.LATER);
    }
}
