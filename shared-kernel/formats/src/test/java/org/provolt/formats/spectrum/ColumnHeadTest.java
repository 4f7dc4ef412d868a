package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Bdf;

class ColumnHeadTest {

    @ParameterizedTest
    @ValueSource(strings = {Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE})
    void aColumnIsKnownByItsHeadInBdf(String name) {
        assertThat(ColumnHead.of(Bdf.head(name).orElseThrow()))
                .hasValueSatisfying(head -> assertThat(head.bdf()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE})
    void aColumnIsKnownByItsMachineName(String name) {
        assertThat(ColumnHead.of(name))
                .hasValueSatisfying(head -> assertThat(head.bdf()).isEqualTo(name));
    }
}
