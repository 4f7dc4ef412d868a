package org.provolt.portal.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3 | 1;2;3",
                "08-11 | 08;09;10;11",
                "A1-A3 | A1;A2;A3",
                "A1 - 2 | A1;A2",
                "Main | Main",
                "1, 4-5 | 1;4;5",
                "4-120-1-6 | 4-120-1-6",
                "A1-B2 | A1-B2",
                "'\"1-2\"' | 1-2"
            })
    void aLineIsANameOrARange(String line, String names) {
        assertThat(ChannelNames.of(List.of(line))).containsExactly(names.split(";", -1));
    }

    @Test
    void aRangeThatRunsBackwardsIsQuestioned() {
        assertThat(ChannelNames.complaint(List.of("1", "8-1")))
                .hasValueSatisfying(said -> assertThat(said).startsWith("8-1 runs backwards"));
    }

    @Test
    void moreChannelsThanAnyCyclerHasAreQuestioned() {
        assertThat(ChannelNames.complaint(List.of("1-99999"))).isPresent();
    }

    @Test
    void aQuotedNameIsNeverQuestioned() {
        assertThat(ChannelNames.complaint(List.of("\"8-1\"", "1-8"))).isEmpty();
    }
}
