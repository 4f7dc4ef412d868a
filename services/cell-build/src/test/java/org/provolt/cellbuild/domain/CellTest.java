package org.provolt.cellbuild.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.provolt.cellbuild.domain.CellCommand.CorrectCell;
import org.provolt.cellbuild.domain.CellCommand.RegisterCell;
import org.provolt.cellbuild.domain.CellCommand.RetireCell;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellBuild.CounterElectrode;
import org.provolt.contracts.cellbuild.CellBuild.Electrolyte;
import org.provolt.contracts.cellbuild.CellBuild.Glovebox;
import org.provolt.contracts.cellbuild.CellBuild.Separator;
import org.provolt.contracts.cellbuild.CellBuild.WorkingElectrode;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.kernel.CellId;

class CellTest {

    private static final CellId ID = new CellId(new UUID(0, 1));
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final CellBuild BUILD = build(1.0, 1.0, 0.1);
    private static final CellRegistered REGISTERED = new CellRegistered(ID, BUILD, NOON);

    private final FixtureConfiguration<Cell> cell = new AggregateTestFixture<>(Cell.class);

    private static CellBuild build(double areaCm2, double molarityMolPerL, double waterPpm) {
        return new CellBuild(
                "NaC45-0500-01",
                CellFormat.PRESSURE_CELL,
                new WorkingElectrode("C45 carbon black", "Al", areaCm2, null),
                new CounterElectrode("Na", "Al", 200.0, null, null),
                new Separator("Celgard 2325", null),
                new Electrolyte("NaPF6", molarityMolPerL, "diglyme", 60.0, null),
                new Glovebox(waterPpm, 0.1));
    }

    @Test
    void aCellIsRegistered() {
        cell.givenNoPriorActivity().when(new RegisterCell(ID, BUILD, NOON)).expectEvents(REGISTERED);
    }

    @Test
    void aCellIsRegisteredOnce() {
        cell.given(REGISTERED)
                .when(new RegisterCell(ID, BUILD, NOON))
                .expectException(Refusals.withCode("cell-exists"));
    }

    @Test
    void aWorkingElectrodeHasSomeArea() {
        cell.givenNoPriorActivity()
                .when(new RegisterCell(ID, build(0, 1.0, 0.1), NOON))
                .expectException(Refusals.at("/working_electrode/area_cm2"));
    }

    /// 11,310 is 113.1 cm² written in mm², and then some.
    @Test
    void anAreaOfMoreThanASquareMetreIsAskedAbout() {
        cell.givenNoPriorActivity()
                .when(new RegisterCell(ID, build(11_310, 1.0, 0.1), NOON))
                .expectException(Refusals.at("/working_electrode/area_cm2"));
    }

    @Test
    void anElectrolyteHasSomeSalt() {
        cell.givenNoPriorActivity()
                .when(new RegisterCell(ID, build(1.0, 0, 0.1), NOON))
                .expectException(Refusals.at("/electrolyte/molarity_mol_per_l"));
    }

    @Test
    void aGloveboxHasNoNegativeWater() {
        cell.givenNoPriorActivity()
                .when(new RegisterCell(ID, build(1.0, 1.0, -0.1), NOON))
                .expectException(Refusals.at("/glovebox/water_ppm"));
    }

    @Test
    void aCorrectionTellsTheOldValueAndTheNew() {
        CellBuild corrected = build(1.13, 1.0, 0.1);
        cell.given(REGISTERED)
                .when(new CorrectCell(ID, "/working_electrode/area_cm2", "1.0", "1.13", corrected, 0, NOON))
                .expectEvents(new CellCorrected(ID, "/working_electrode/area_cm2", "1.0", "1.13", corrected, NOON));
    }

    @Test
    void aCorrectionCannotMakeABuildImpossible() {
        cell.given(REGISTERED)
                .when(new CorrectCell(ID, "/working_electrode/area_cm2", "1.0", "-1", build(-1, 1.0, 0.1), 0, NOON))
                .expectException(Refusals.at("/working_electrode/area_cm2"));
    }

    @Test
    void aCellIsRetiredOnce() {
        cell.given(REGISTERED, new CellRetired(ID, null, NOON))
                .when(new RetireCell(ID, null, NOON))
                .expectException(Refusals.withCode("cell-retired"));
    }
}
