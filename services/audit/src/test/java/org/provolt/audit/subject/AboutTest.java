package org.provolt.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.audit.Bench;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.kernel.CellConfiguration;

class AboutTest {

    private static final FactTypes TYPES = FactTypes.all();

    private final Bench bench = Bench.fixed();

    static List<Fact> everyFact() {
        return Bench.fixed().everyFact();
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void aFactRisesWhenItsTypeDoes(Fact fact) {
        assertThat(About.of(fact).rises()).isEqualTo(RisingTypes.names(TYPES).contains(TYPES.nameOf(fact.getClass())));
    }

    @Test
    void aCellIsAboutItsLotsToo() {
        assertThat(About.of(bench.cellRegistered()).subjects())
                .containsExactly(Subject.of(bench.cell()), Subject.of(bench.lot()));
    }

    @Test
    void aPressureIsAboutItsCellFixtureAndCalibration() {
        assertThat(About.of(bench.pressureSet()).subjects())
                .containsExactly(
                        Subject.of(bench.setting()),
                        Subject.of(bench.cell()),
                        Subject.of(bench.fixture()),
                        Subject.of(bench.calibration()));
    }

    @Test
    void samplesAreNotInTheCellsTrail() {
        assertThat(About.of(bench.samples(0, 3)).subjects())
                .containsExactly(
                        Subject.of(bench.run()),
                        Subject.ofSeries(bench.run(), Bench.SERIES),
                        Subject.ofImport(bench.source()));
    }

    @Test
    void aRunOnAnotherCellThanSaidIsAboutBothCells() {
        RunCorrected corrected = new RunCorrected(
                bench.run(),
                "/cell_id",
                "\"" + bench.otherCell() + "\"",
                "\"" + bench.cell() + "\"",
                bench.cell(),
                CellConfiguration.METAL_PLATING,
                false,
                Bench.NOON,
                Bench.LATER);
        assertThat(About.of(corrected).subjects()).contains(Subject.of(bench.cell()), Subject.of(bench.otherCell()));
    }
}
