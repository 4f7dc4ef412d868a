package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

class ReservoirEfficiencyTest {

    private static final double PLATEAU = 0.03;
    private static final double LIMIT = 1;

    private final List<HalfCycle> halves = new ArrayList<>();

    private ReservoirEfficiencyTest cycle(double platedAh, double strippedAh, double endVolt) {
        halves.add(Halves.half(Direction.DISCHARGE, Measured.of(platedAh), -PLATEAU));
        halves.add(Halves.half(Direction.CHARGE, Measured.of(strippedAh), endVolt));
        return this;
    }

    /// Conditioned at 90 %, then 4 mAh plated, ten times 1 mAh stripped and plated, and so much stripped.
    private ReservoirEfficiencyTest ofAdams(double strippedAh) {
        cycle(4e-3, 3.6e-3, LIMIT).cycle(4e-3, 1e-3, PLATEAU);
        for (int times = 1; times < 10; times++) {
            cycle(1e-3, 1e-3, PLATEAU);
        }
        return cycle(1e-3, strippedAh, LIMIT);
    }

    private ReservoirEfficiency found(CellConfiguration configuration) {
        return ReservoirEfficiency.of(
                Pairing.of(configuration, halves).cycles(), half -> value(half.plateauVoltageVolt()));
    }

    private ReservoirEfficiency found() {
        return found(CellConfiguration.METAL_PLATING);
    }

    @Test
    void itIsTheClosedForm() {
        ReservoirEfficiency found = ofAdams(3.3e-3).found();
        assertThat(value(found.percent())).isCloseTo(100 * (10 * 1e-3 + 3.3e-3) / (10 * 1e-3 + 4e-3), within(1e-12));
        assertThat(value(found.conditioningPercent())).isCloseTo(90, within(1e-12));
        assertThat(found.times()).isEqualTo(10);
        assertThat(value(found.reservoirAh())).isEqualTo(4e-3);
        assertThat(value(found.cycledAh())).isEqualTo(1e-3);
        assertThat(value(found.strippedAh())).isEqualTo(3.3e-3);
    }

    @Test
    void oneChargeThatIsOffCountsAsItIs() {
        cycle(4e-3, 3.6e-3, LIMIT)
                .cycle(4e-3, 1e-3, PLATEAU)
                .cycle(1e-3, 0.8e-3, PLATEAU)
                .cycle(1e-3, 1e-3, PLATEAU)
                .cycle(1e-3, 3.9e-3, LIMIT);
        assertThat(value(found().percent())).isCloseTo(100 * 6.7 / 7, within(1e-12));
    }

    @Test
    void aReservoirThatIsGoneHasNone() {
        cycle(4e-3, 3.6e-3, LIMIT)
                .cycle(4e-3, 1e-3, PLATEAU)
                .cycle(1e-3, 1e-3, PLATEAU)
                .cycle(1e-3, 0.7e-3, 0.97 * LIMIT)
                .cycle(1e-3, 0.6e-3, LIMIT);
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.RESERVOIR_GONE));
        assertThat(value(found().conditioningPercent())).isCloseTo(90, within(1e-12));
    }

    @Test
    void aReservoirThatIsCycledStillHasNoneYet() {
        cycle(4e-3, 3.6e-3, LIMIT).cycle(4e-3, 1e-3, PLATEAU).cycle(1e-3, 1e-3, PLATEAU);
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.RESERVOIR_NOT_STRIPPED));
    }

    @Test
    void equalCyclesAreNoReservoir() {
        for (int times = 0; times < 10; times++) {
            cycle(1e-3, 0.99e-3, LIMIT);
        }
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.NO_RESERVOIR_PROTOCOL));
    }

    @Test
    void aLargerFormationCycleIsNoReservoir() {
        cycle(4e-3, 3.6e-3, LIMIT)
                .cycle(4e-3, 3.9e-3, LIMIT)
                .cycle(1e-3, 0.99e-3, LIMIT)
                .cycle(1e-3, 0.99e-3, LIMIT);
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.NO_RESERVOIR_PROTOCOL));
    }

    @Test
    void twoCyclesAreNoReservoir() {
        cycle(4e-3, 3.6e-3, LIMIT).cycle(4e-3, 1e-3, PLATEAU);
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.NO_RESERVOIR_PROTOCOL));
    }

    @Test
    void otherCellsPlateNothing() {
        assertThat(ofAdams(3.3e-3).found(CellConfiguration.ANODE_HALF_CELL).percent())
                .isEqualTo(Measured.absent(Reason.NOT_A_PLATING));
    }

    @Test
    void aChargeThatIsAbsentLeavesItsReason() {
        ofAdams(3.3e-3);
        halves.set(6, Halves.half(Direction.DISCHARGE, Measured.absent(Reason.RECORDS_MISSING), -PLATEAU));
        assertThat(found().percent()).isEqualTo(Measured.absent(Reason.RECORDS_MISSING));
    }

    @Test
    void withoutVoltagesNobodyKnowsWhetherItLasted() {
        List<Cycle> cycles = Pairing.of(CellConfiguration.METAL_PLATING, ofAdams(3.3e-3).halves)
                .cycles();
        assertThat(ReservoirEfficiency.of(cycles, half -> Double.NaN).percent())
                .isEqualTo(Measured.absent(Reason.NO_VOLTAGE));
    }
}
