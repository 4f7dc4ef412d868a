package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Frequency / Hz,Real Impedance / ohm,Imaginary Impedance / ohm | COMMA
            1000,4.5,-0.03  | COMMA
            1000, 4.5, 0.03 | COMMA
            1000,5 4,5 -0,3 | SPACES
            1000 4.5 -0.03  | SPACES
            1000,5;4,5;-0,3 | SEMICOLON
            """)
    void aLineSaysWhatPartsIt(String line, Cells parted) {
        assertThat(Cells.of(line)).isEqualTo(parted);
    }
}
