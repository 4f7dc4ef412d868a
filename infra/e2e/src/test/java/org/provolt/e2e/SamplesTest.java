package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// The records come back as they were recorded: all of them as a BDF table, or thinned for a plot.
@OnOneStack
class SamplesTest {

    private static final int POINTS = 120;

    private final Laboratory laboratory;
    private int rowsRead;
    private List<String> table;
    private JsonNode thinned;

    SamplesTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void bringAndTakeAway() {
        LabRun run = laboratory.run(laboratory.cell());
        rowsRead = run.bring(Examples.WITHOUT_PRESSURE).path("rows_read").asInt();
        await().atMost(Duration.ofSeconds(60)).until(run::samples, samples -> samples >= rowsRead);
        table = run.csv();
        thinned = laboratory
                .scientist()
                .with("Accept", "application/json")
                .get("/runs/" + run.runId() + "/samples?max_points=" + POINTS)
                .expect(200)
                .json();
    }

    @Test
    void theTableHasEveryRecord() {
        assertThat(table).hasSize(rowsRead + 1);
    }

    @Test
    void theTableNamesColumnsAsTheBatteryDataFormatDoes() {
        assertThat(table.getFirst().split(",", -1))
                .contains("Test Time / s", "Voltage / V", "Current / A", "Cycle Count / 1");
    }

    @Test
    void thePlotHasNoMorePointsThanAskedFor() {
        assertThat(plotted("voltage_volt")).hasSizeBetween(6, POINTS);
    }

    @Test
    void thePlotKeepsTheLowestVoltage() {
        assertThat(Collections.min(plotted("voltage_volt"))).isEqualTo(Collections.min(tabled("Voltage / V")));
    }

    @Test
    void thePlotKeepsTheHighestVoltage() {
        assertThat(Collections.max(plotted("voltage_volt"))).isEqualTo(Collections.max(tabled("Voltage / V")));
    }

    @Test
    void thePlotIsInTheOrderOfTheRecords() {
        assertThat(plotted("test_time_second")).isSorted();
    }

    private List<Double> plotted(String column) {
        List<Double> values = new ArrayList<>();
        thinned.findPath(column).forEach(value -> values.add(value.asDouble()));
        return values;
    }

    private List<Double> tabled(String head) {
        int column = List.of(table.getFirst().split(",", -1)).indexOf(head);
        return table.stream()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",", -1)[column]))
                .toList();
    }
}
