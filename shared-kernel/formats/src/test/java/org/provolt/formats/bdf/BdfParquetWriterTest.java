package org.provolt.formats.bdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Read back by a reader of somebody else's.
class BdfParquetWriterTest {

    private static Columns block(Random random, int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String name : List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, "Rcmp/Ohm")) {
            columns.put(
                    name,
                    random.doubles(rows)
                            .map(value -> name.equals("Rcmp/Ohm") && value < 0.3 ? Double.NaN : value)
                            .toArray());
        }
        return Columns.of(columns);
    }

    private static List<List<Double>> read(byte[] file, String... heads) throws IOException {
        List<List<Double>> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
                RowReader each = reader.rowReader()) {
            while (each.hasNext()) {
                each.next();
                List<Double> row = new ArrayList<>();
                for (String head : heads) {
                    row.add(each.isNull(head) ? Double.NaN : each.getDouble(head));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 100_000, 250_001})
    void everyRecordReadsBackToTheBit(int rows) throws IOException {
        Random random = new Random(7);
        Columns records = block(random, rows);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BdfParquetWriter writer = new BdfParquetWriter(file);
        for (int from = 0; from < rows; from += 777) {
            writer.write(records.rows(from, Math.min(rows, from + 777)));
        }
        writer.finish();
        List<List<Double>> read = read(file.toByteArray(), "Test Time / s", "Voltage / V", "Rcmp/Ohm");
        assertThat(read).hasSize(rows);
        for (int row : new int[] {0, rows / 2, rows - 1}) {
            assertThat(read.get(row))
                    .containsExactly(
                            records.at(Bdf.TEST_TIME, row), records.at(Bdf.VOLTAGE, row), records.at("Rcmp/Ohm", row));
        }
        assertThat(read.stream().filter(row -> Double.isNaN(row.get(2))).count())
                .isEqualTo(java.util.Arrays.stream(records.column("Rcmp/Ohm"))
                        .filter(Double::isNaN)
                        .count());
    }

    @Test
    void aFileWithoutRecordsHasItsColumns() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BdfParquetWriter writer = new BdfParquetWriter(file);
        writer.write(block(new Random(1), 0));
        writer.finish();
        assertThat(read(file.toByteArray(), "Voltage / V")).isEmpty();
    }
}
