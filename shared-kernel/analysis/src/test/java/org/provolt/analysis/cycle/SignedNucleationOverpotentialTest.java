package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

class SignedNucleationOverpotentialTest {

    private static final int SEEDS = 1000;

    private static Cycle plating(Measured lowest, double plateau) {
        Measured none = Measured.of(0.0);
        HalfCycle half = new HalfCycle(
                Halves.range(DISCHARGE, 0, 1800),
                Measured.of(1),
                Halves.COUNTER,
                1,
                Measured.of(plateau),
                none,
                none,
                lowest,
                none,
                OptionalDouble.empty(),
                0,
                0,
                0);
        return Halves.metalCycle(half, Halves.half(CHARGE, 1));
    }

    @ParameterizedTest
    @CsvSource({"-0.0275, -0.0155, 0.012", "0.010, 0.020, 0.010", "-0.005, 0.010, 0.015", "-0.015, -0.020, -0.005"})
    void aDipIsMeasuredDownwardsFromThePlateau(double lowest, double plateau, double dip) {
        assertThat(value(SignedNucleationOverpotential.volt(plating(Measured.of(lowest), plateau))))
                .isCloseTo(dip, within(1e-15));
    }

    @Test
    void versionOneGivesADipAboveZeroTheWrongSign() {
        assertThat(value(NucleationOverpotential.volt(plating(Measured.of(0.010), 0.020))))
                .isCloseTo(-0.010, within(1e-15));
    }

    @Test
    void belowZeroBothVersionsAreTheSameToTheBit() {
        SplittableRandom random = new SplittableRandom(2017);
        for (int seed = 0; seed < SEEDS; seed++) {
            Cycle cycle = plating(Measured.of(-random.nextDouble()), -random.nextDouble());
            assertThat(SignedNucleationOverpotential.volt(cycle)).isEqualTo(NucleationOverpotential.volt(cycle));
        }
    }

    @Test
    void whatVersionOneCannotTellItCannotEither() {
        Measured few = Measured.absent(Reason.FEW_EARLY_RECORDS);
        assertThat(SignedNucleationOverpotential.volt(plating(few, -0.01))).isEqualTo(few);
    }

    @Test
    void onlyMetalNucleates() {
        Cycle anode = Pairing.of(CellConfiguration.ANODE_HALF_CELL, Halves.ofMetal(1, 1))
                .cycles()
                .getFirst();
        assertThat(SignedNucleationOverpotential.volt(anode)).isEqualTo(Measured.absent(Reason.NOT_A_PLATING));
    }
}
