package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ResistanceDropTest {

    @Test
    void aResistanceThatFellByMoreThanThirtyPercentIsEvidence() {
        assertThat(ResistanceDrop.between(OptionalDouble.of(100), OptionalDouble.of(69.9)))
                .contains(new ResistanceDrop(69.9, 70));
    }

    @Test
    void oneThatFellByThirtyPercentIsNone() {
        assertThat(ResistanceDrop.between(OptionalDouble.of(100), OptionalDouble.of(70)))
                .isEmpty();
    }

    @Test
    void anAbsentResistanceIsNoEvidence() {
        assertThat(ResistanceDrop.between(OptionalDouble.empty(), OptionalDouble.of(1)))
                .isEmpty();
    }
}
