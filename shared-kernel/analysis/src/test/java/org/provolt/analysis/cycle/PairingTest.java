package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

class PairingTest {

    @ParameterizedTest
    @CsvSource({
        "METAL_PLATING, DISCHARGE",
        "ANODE_HALF_CELL, DISCHARGE",
        "CATHODE_HALF_CELL, CHARGE",
        "FULL_CELL, CHARGE"
    })
    void theConfigurationDecidesWhatOpensACycle(CellConfiguration configuration, Direction opening) {
        assertThat(Pairing.of(configuration, alternating(DISCHARGE, 5)).cycles())
                .allMatch(cycle -> cycle.opening().direction() == opening);
    }

    @Test
    void aSymmetricCellBeginsWithWhicheverComesFirst() {
        assertThat(Pairing.of(CellConfiguration.SYMMETRIC_CELL, alternating(CHARGE, 4))
                        .cycles()
                        .getFirst()
                        .opening()
                        .direction())
                .isEqualTo(CHARGE);
    }

    @Test
    void aLeadingHalfCycleOfTheWrongKindIsReported() {
        List<HalfCycle> halves = alternating(CHARGE, 5);
        assertThat(Pairing.of(CellConfiguration.METAL_PLATING, halves).leading())
                .contains(halves.getFirst());
    }

    @Test
    void aLeadingHalfCycleOfTheWrongKindBelongsToNoCycle() {
        List<HalfCycle> halves = alternating(CHARGE, 5);
        assertThat(Pairing.of(CellConfiguration.METAL_PLATING, halves)
                        .cycles()
                        .getFirst()
                        .opening())
                .isEqualTo(halves.get(1));
    }

    @Test
    void cyclesAreCountedFromOne() {
        assertThat(Pairing.of(CellConfiguration.METAL_PLATING, alternating(CHARGE, 7))
                        .cycles())
                .extracting(Cycle::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void theCyclersCountStandsBesideOurs() {
        assertThat(Halves.metalCycles(1, 1).getFirst().vendorCycleCount()).hasValue(7);
    }

    @Test
    void aLastHalfCycleWithoutItsPartnerIsAnIncompleteCycle() {
        assertThat(Halves.metalCycles(1, 1, 1)).extracting(Cycle::complete).containsExactly(true, false);
    }

    @ParameterizedTest
    @EnumSource(CellConfiguration.class)
    void withoutHalfCyclesThereAreNoCycles(CellConfiguration configuration) {
        assertThat(Pairing.of(configuration, List.of()).cycles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "METAL_PLATING, plated_capacity_ah, stripped_capacity_ah",
        "ANODE_HALF_CELL, discharged_capacity_ah, charged_capacity_ah",
        "CATHODE_HALF_CELL, charged_capacity_ah, discharged_capacity_ah",
        "FULL_CELL, charged_capacity_ah, discharged_capacity_ah",
        "SYMMETRIC_CELL, discharged_capacity_ah, charged_capacity_ah"
    })
    void theConfigurationNamesTheCharges(CellConfiguration configuration, String opening, String closing) {
        Cycle cycle =
                Pairing.of(configuration, alternating(DISCHARGE, 3)).cycles().getFirst();
        assertThat(List.of(cycle.openingName().toString(), cycle.closingName().toString()))
                .containsExactly(opening, closing);
    }

    private static List<HalfCycle> alternating(Direction first, int count) {
        Direction second = first == CHARGE ? DISCHARGE : CHARGE;
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(at -> Halves.half(at % 2 == 0 ? first : second, 1 + at))
                .toList();
    }
}
