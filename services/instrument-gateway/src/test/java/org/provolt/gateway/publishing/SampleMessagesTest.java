package org.provolt.gateway.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Columns;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.messages.Seal;

class SampleMessagesTest {

    private static final ImportId IMPORT = new ImportId(UUID.fromString("11111111-2222-3333-4444-555555555555"));
    private static final RunId RUN = new RunId(UUID.fromString("99999999-2222-3333-4444-555555555555"));
    private static final SampleSource SOURCE = new SampleSource(IMPORT, "ab", "a.mpr", "biologic-mpr", "1");

    private static SampleMessages messages(int reading) {
        Bringing bringing = new Bringing(
                IMPORT, RUN, reading, "sub", "technician", "curl", "c", Instant.parse("2026-11-02T09:00:00Z"));
        return new SampleMessages(bringing, SOURCE, new Seal("what only the services of a test know"), "");
    }

    private static Columns wide(int columns, int rows) {
        Map<String, double[]> wide = new LinkedHashMap<>();
        for (int column = 0; column < columns; column++) {
            double[] values = new double[rows];
            java.util.Arrays.setAll(values, row -> row);
            wide.put("column " + column, values);
        }
        return Columns.of(wide);
    }

    @Test
    void wideRecordsAreSplitSoThatNoMessageIsAbove512Kibibyte() {
        List<SampleMessage> split = messages(1).batches("s", 0, wide(200, 1_000), null);
        assertThat(split)
                .hasSizeGreaterThan(1)
                .allSatisfy(message -> assertThat(message.record().value()).hasSizeLessThanOrEqualTo(512 * 1024));
    }

    @Test
    void splittingLosesNoRecordAndKeepsTheirOrder() throws IOException {
        List<Double> values = new ArrayList<>();
        long next = 5_000;
        for (SampleMessage message : messages(1).batches("s", 5_000, wide(200, 1_000), null)) {
            SampleBatch batch = Json.cbor().readValue(message.record().value(), SampleBatch.class);
            assertThat(batch.firstRecordIndex()).isEqualTo(next);
            assertThat(batch.columns().size()).isEqualTo(message.rows());
            for (double value : batch.columns().column("column 7")) {
                values.add(value);
            }
            next += message.rows();
        }
        assertThat(values).hasSize(1_000).isSorted();
    }

    @Test
    void longBlocksAreSplitIntoAThousandRecords() {
        assertThat(messages(1).batches("s", 0, wide(3, 2_500), null))
                .extracting(SampleMessage::rows)
                .allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(InstrumentTopics.MAX_ROWS));
    }

    @Test
    void aRecordWithoutAVoltageTravelsAlone() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("test_time_second", new double[] {0, 1, 2, 3, 4});
        columns.put("voltage_volt", new double[] {3, 3, Double.NaN, 3, 3});
        columns.put("current_ampere", new double[5]);
        assertThat(messages(1).batches("s", 0, Columns.of(columns), null))
                .extracting(SampleMessage::rows)
                .containsExactly(2, 1, 2);
    }

    @Test
    void aColumnThatIsNotRequiredMayHaveHoles() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("voltage_volt", new double[] {3, 3, 3});
        columns.put("Ece/V", new double[] {3, Double.NaN, 3});
        assertThat(messages(1).batches("s", 0, Columns.of(columns), null)).hasSize(1);
    }

    @Test
    void theSameRecordsMakeTheSameBytes() {
        byte[] once = messages(1)
                .batches("s", 0, wide(3, 10), null)
                .getFirst()
                .record()
                .value();
        byte[] again = messages(1)
                .batches("s", 0, wide(3, 10), null)
                .getFirst()
                .record()
                .value();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void aLaterReadingHasIdsOfItsOwn() {
        SampleMessage message = messages(3).batches("s", 0, wide(3, 10), null).getFirst();
        assertThat(new String(
                        message.record().headers().lastHeader("ce_id").value(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(IMPORT + "/reading-3/s/0");
    }
}
