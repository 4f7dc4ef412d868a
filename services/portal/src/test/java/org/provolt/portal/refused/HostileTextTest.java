package org.provolt.portal.refused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTextTest {

    @Test
    void lettersAndLinesStayAsTheyAre() {
        assertThat(HostileText.of("Zelle\t1\nµ \uD83D\uDD0B")).isEqualTo("Zelle\t1\nµ \uD83D\uDD0B");
    }

    @Test
    void controlsDirectionMarksAndInvisibleLettersStandAsTheirNumbers() {
        assertThat(HostileText.of("a\u0000b\u202ec\u200bd\u2028e")).isEqualTo("a\\u{0}b\\u{202e}c\\u{200b}d\\u{2028}e");
    }

    @Test
    void bytesThatAreNoTextAreSeen() {
        assertThat(HostileText.of(new byte[] {'a', (byte) 0xff}, 2)).isEqualTo("a\ufffd");
    }

    @Test
    void onlyTheBeginningOfMuchIsShown() {
        assertThat(HostileText.of(new byte[] {'a', 'b', 'c'}, 2)).isEqualTo("ab");
    }
}
