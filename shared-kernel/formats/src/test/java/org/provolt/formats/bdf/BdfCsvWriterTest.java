package org.provolt.formats.bdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

class BdfCsvWriterTest {

    private final StringBuilder file = new StringBuilder();
    private final BdfCsvWriter writer = new BdfCsvWriter(file);

    @Test
    void bdfsColumnsHaveBdfsHeadsAndOthersTheirOwn() {
        writer.write(columns(Map.of(Bdf.TEST_TIME, 0.0), "Ewe-Ece/V"));
        assertThat(file.toString()).startsWith("Test Time / s,Ewe-Ece/V\n");
    }

    @Test
    void blocksFollowEachOtherUnderOneHead() {
        writer.write(columns(Map.of(Bdf.TEST_TIME, 0.0)));
        writer.write(columns(Map.of(Bdf.TEST_TIME, 1.5)));
        assertThat(file).hasToString("Test Time / s\n0\n1.5\n");
    }

    /// Java would write ten million as 1.0E7.
    @Test
    void aCountIsWrittenWithoutAnExponent() {
        writer.write(columns(Map.of(Bdf.RECORD_INDEX, 10_000_000.0)));
        assertThat(file.toString()).endsWith("\n10000000\n");
    }

    @Test
    void whatTheInstrumentDidNotGiveIsEmpty() {
        writer.write(columns(Map.of(Bdf.VOLTAGE, Double.NaN), "mode"));
        assertThat(file.toString()).endsWith("\n,0\n");
    }

    @Test
    void aHeadWithACommaIsQuoted() {
        writer.write(columns(Map.of(), "a, \"b\""));
        assertThat(file.toString()).startsWith("\"a, \"\"b\"\"\"\n");
    }

    @Test
    void aBlockOfOtherColumnsIsRefused() {
        writer.write(columns(Map.of(Bdf.TEST_TIME, 0.0)));
        Columns other = columns(Map.of(Bdf.VOLTAGE, 0.0));
        assertThatThrownBy(() -> writer.write(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.0, 1e-300, 5e15, 123456789012345680.0, Double.MIN_VALUE, Double.MAX_VALUE, -3e-9})
    void aNumberReadsBackToTheSameBits(double value) {
        assertThat(Double.doubleToLongBits(Double.parseDouble(BdfCsvWriter.text(value))))
                .isEqualTo(Double.doubleToLongBits(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyNumberReadsBackToTheSameBits(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                aNumberReadsBackToTheSameBits(value);
            }
        }
    }

    private static Columns columns(Map<String, Double> values, String... zeros) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        values.forEach((name, value) -> columns.put(name, new double[] {value}));
        for (String name : zeros) {
            columns.put(name, new double[] {0});
        }
        return Columns.of(columns);
    }
}
