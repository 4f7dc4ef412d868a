package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.provolt.cycling.domain.SeriesExamples.RUN;
import static org.provolt.cycling.domain.SeriesExamples.SERIES;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

class BatchRulesTest {

    private static Map<String, double[]> rows(int count) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        BatchRules.REQUIRED.forEach(name -> columns.put(name, new double[count]));
        return columns;
    }

    private static SampleBatch batch(Map<String, double[]> columns) {
        return new SampleBatch(RUN, SERIES, 0L, Columns.of(columns), null, null);
    }

    private static Map<String, double[]> with(String name, double... values) {
        Map<String, double[]> columns = rows(values.length);
        columns.put(name, values);
        return columns;
    }

    private static Map<String, double[]> without(String name) {
        Map<String, double[]> columns = rows(2);
        columns.remove(name);
        return columns;
    }

    private static Map<String, double[]> manyColumns(int count, int rows) {
        Map<String, double[]> columns = rows(rows);
        IntStream.range(3, count).forEach(n -> columns.put("column " + n, new double[rows]));
        return columns;
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("no run", new SampleBatch(null, SERIES, 0L, Columns.of(rows(2)), null, null)),
                Arguments.of("no series", new SampleBatch(RUN, null, 0L, Columns.of(rows(2)), null, null)),
                Arguments.of("blank series", new SampleBatch(RUN, " ", 0L, Columns.of(rows(2)), null, null)),
                Arguments.of("long series", new SampleBatch(RUN, "s".repeat(201), 0L, Columns.of(rows(2)), null, null)),
                Arguments.of("no index", new SampleBatch(RUN, SERIES, null, Columns.of(rows(2)), null, null)),
                Arguments.of("negative index", new SampleBatch(RUN, SERIES, -1L, Columns.of(rows(2)), null, null)),
                Arguments.of(
                        "index that runs over",
                        new SampleBatch(RUN, SERIES, Long.MAX_VALUE, Columns.of(rows(2)), null, null)),
                Arguments.of("no columns", new SampleBatch(RUN, SERIES, 0L, null, null, null)),
                Arguments.of("no rows", batch(rows(0))),
                Arguments.of("too many rows", batch(rows(1_001))),
                Arguments.of("too many values", batch(manyColumns(66, 1_000))),
                Arguments.of("no time", batch(without(Bdf.TEST_TIME))),
                Arguments.of("no voltage", batch(without(Bdf.VOLTAGE))),
                Arguments.of("no current", batch(without(Bdf.CURRENT))),
                Arguments.of("line end in a name", batch(with("a\nb", 1, 2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void malformed(String what, SampleBatch batch) {
        assertRefused("malformed", () -> BatchRules.check(batch));
    }

    static Stream<Arguments> notFinite() {
        return Stream.of(
                Arguments.of("NaN for a time", with(Bdf.TEST_TIME, 0, Double.NaN)),
                Arguments.of("NaN for a voltage", with(Bdf.VOLTAGE, Double.NaN)),
                Arguments.of("infinite current", with(Bdf.CURRENT, Double.POSITIVE_INFINITY)),
                Arguments.of("infinite counter", with("charging_capacity_ah", Double.NEGATIVE_INFINITY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notFinite(String what, Map<String, double[]> columns) {
        assertRefused("non-finite", () -> BatchRules.check(batch(columns)));
    }

    @Test
    void nanInAnOptionalColumnIsAnAbsentValue() {
        assertThatCode(() -> BatchRules.check(batch(with("ambient_temperature_celsius", 25, Double.NaN))))
                .doesNotThrowAnyException();
    }

    @Test
    void aThousandRowsOfSixtyFiveColumnsFit() {
        assertThatCode(() -> BatchRules.check(batch(manyColumns(65, 1_000)))).doesNotThrowAnyException();
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
