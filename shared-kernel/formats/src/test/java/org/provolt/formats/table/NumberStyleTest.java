package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

class NumberStyleTest {

    private static double parse(NumberStyle style, String text) {
        byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
        return style.parse(bytes, 1, bytes.length - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyNumberIsReadAsJavaReadsIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(parse(NumberStyle.POINT, Double.toString(value))).isEqualTo(value);
            }
            double small = Math.round(random.nextGaussian() * 1e6) / 1e5;
            assertThat(parse(NumberStyle.COMMA, Double.toString(small).replace('.', ',')))
                    .isEqualTo(small);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,234.5;1234.5",
                "12,345,678;12345678",
                "1 234.5;1234.5",
                "1'234.5;1234.5",
                "1\u00A0234;1234",
                " 7 ;7",
                "+.5;0.5",
                "5.;5",
                "-0.25E-003;-0.00025",
                "123456789012345678901;123456789012345678901"
            })
    void groupsBlanksAndExponentsAreUnderstood(String text, double value) {
        assertThat(parse(NumberStyle.POINT, text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "1,23", "1,2345", ",123", "1.2.3", "1e", "1e+", "0x1F", "12:30", "NaN", "1.5 V", "1e99999"
            })
    void whatIsNoNumberIsNone(String text) {
        assertThat(parse(NumberStyle.POINT, text)).isNaN();
    }

    @Test
    void aCommaWithTwoDigitsPartsDecimals() {
        assertThat(found("3,45", "1,234")).isEqualTo(NumberStyle.COMMA);
    }

    @Test
    void aCommaBeforeAPointPartsThousands() {
        assertThat(found("1,234.5", "1,234")).isEqualTo(NumberStyle.POINT);
    }

    @Test
    void wholeNumbersTellNothing() {
        assertThat(found("12", "")).isEqualTo(NumberStyle.POINT);
    }

    @Test
    void aCommaThatCouldBeEitherIsNotGuessed() {
        assertThatThrownBy(() -> found("1,234", "5,678"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("decimal-mark-unknown"));
    }

    private static NumberStyle found(String... cells) {
        NumberStyleSearch search = new NumberStyleSearch();
        Stream.of(cells).forEach(search::see);
        return search.found();
    }
}
