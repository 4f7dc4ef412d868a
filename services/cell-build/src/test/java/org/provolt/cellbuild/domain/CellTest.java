package org.provolt.cellbuild.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.provolt.cellbuild.domain.CellCommand.CorrectCell;
import org.provolt.cellbuild.domain.CellCommand.CorrectHarvest;
import org.provolt.cellbuild.domain.CellCommand.HarvestCell;
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
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.kernel.CellId;
import org.provolt.kernel.SpecimenId;

class CellTest {

    private static final CellId ID = new CellId(new UUID(0, 1));
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final CellBuild BUILD = build(1.0, 1.0, 0.1);
    private static final CellRegistered REGISTERED = new CellRegistered(ID, BUILD, NOON);

    private static final Instant OPENED = NOON.plusSeconds(7200);
    private static final SpecimenId SPECIMEN = new SpecimenId(new UUID(0, 2));
    private static final Harvest HARVEST = harvest(NOON.plusSeconds(3600), OPENED);
    private static final CellHarvested HARVESTED = new CellHarvested(ID, SPECIMEN, HARVEST, OPENED);

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

    private static Harvest harvest(Instant releasedAt, Instant openedAt) {
        return new Harvest(openedAt, releasedAt, "diglyme", "sealed vessel", "Ar glovebox");
    }

    @Test
    void aCellIsOpenedAndYieldsASpecimen() {
        cell.given(REGISTERED).when(new HarvestCell(ID, SPECIMEN, HARVEST)).expectEvents(HARVESTED);
    }

    @Test
    void aCellIsOpenedOnce() {
        cell.given(REGISTERED, HARVESTED)
                .when(new HarvestCell(ID, SPECIMEN, HARVEST))
                .expectException(Refusals.withCode("cell-harvested"));
    }

    @Test
    void aCellIsNotOpenedBeforeItIsBuilt() {
        Instant before = NOON.minusSeconds(1);
        cell.given(REGISTERED)
                .when(new HarvestCell(ID, SPECIMEN, harvest(before, before)))
                .expectException(Refusals.at("/occurred_at"));
    }

    @Test
    void pressureIsNotReleasedAfterTheCellIsOpened() {
        cell.given(REGISTERED)
                .when(new HarvestCell(ID, SPECIMEN, harvest(OPENED.plusSeconds(1), OPENED)))
                .expectException(Refusals.at("/pressure_released_at"));
    }

    @Test
    void aHarvestSaysHowItWasRinsed() {
        cell.given(REGISTERED)
                .when(new HarvestCell(ID, SPECIMEN, new Harvest(OPENED, NOON, " ", "sealed vessel", "Ar glovebox")))
                .expectException(Refusals.at("/rinse"));
    }

    @Test
    void aCellIsNotOpenedAfterItWasRetired() {
        cell.given(REGISTERED, new CellRetired(ID, null, OPENED.minusSeconds(1)))
                .when(new HarvestCell(ID, SPECIMEN, HARVEST))
                .expectException(Refusals.withCode("cell-retired"));
    }

    @Test
    void aHarvestIsCorrected() {
        Harvest corrected = harvest(NOON.plusSeconds(60), OPENED);
        cell.given(REGISTERED, HARVESTED)
                .when(new CorrectHarvest(ID, "/harvest/pressure_released_at", "1", "2", corrected, 1, OPENED))
                .expectEvents(new HarvestCorrected(
                        ID, SPECIMEN, "/harvest/pressure_released_at", "1", "2", corrected, OPENED));
    }

    @Test
    void aCorrectionCannotMakeAHarvestImpossible() {
        Harvest impossible = harvest(OPENED.plusSeconds(60), OPENED);
        cell.given(REGISTERED, HARVESTED)
                .when(new CorrectHarvest(ID, "/harvest/pressure_released_at", "1", "2", impossible, 1, OPENED))
                .expectException(Refusals.at("/harvest/pressure_released_at"));
    }

    @Test
    void aCellIsRetiredOnce() {
        cell.given(REGISTERED, new CellRetired(ID, null, NOON))
                .when(new RetireCell(ID, null, NOON))
                .expectException(Refusals.withCode("cell-retired"));
    }
}
