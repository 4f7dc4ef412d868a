package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableGuessTest {

    @Test
    void headsAboveARowOfNumbersAreATable() {
        List<String> lines = List.of(
                "Battery Test System",
                "~Time;a",
                "Zeit[h];U[V];I[A];Bemerkung",
                "0,000;3,012;0,0;a",
                "0,001;3,1;0,5;b");
        assertThat(TableGuess.of(lines))
                .contains(new TableGuess(2, ';', ',', List.of("Zeit[h]", "U[V]", "I[A]", "Bemerkung")));
    }

    @Test
    void thousandsOfACommaSeparatedTableAreNoDecimals() {
        List<String> lines = List.of("t,u,i", "0,3.1,0.5", "10,3.2,0.5");
        assertThat(TableGuess.of(lines)).contains(new TableGuess(0, ',', '.', List.of("t", "u", "i")));
    }

    @Test
    void proseIsNoTable() {
        assertThat(TableGuess.of(List.of("Dear colleague, thank you, yours", "I, you, 3 of them")))
                .isEmpty();
    }
}
