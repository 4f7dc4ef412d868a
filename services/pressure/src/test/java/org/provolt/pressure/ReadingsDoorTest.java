package org.provolt.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.calibrated;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.servicekit.json.Json;
import org.provolt.testkit.ProvoltTestResource;

/// What load cells say, and what becomes of it.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class ReadingsDoorTest {

    /// 2026-11-01T12:00:00Z
    private static final long NOON = 1793534400L;

    @Inject
    LoadCellClient loadCell;

    @Inject
    RejectedTopic rejected;

    private CellId cell;
    private String fixture;

    @BeforeEach
    void aCellInAFixture() {
        cell = builtCell();
        fixture = registeredFixture();
        pressIn(fixture, cell, Laboratory.NOON);
    }

    private static String json(String fixture, String columns) {
        return "{\"fixture_id\": \"%s\", \"columns\": {%s}}".formatted(fixture, columns);
    }

    private String volts(String seconds, String volts) {
        return json(fixture, "\"unix_time_second\": [%s], \"load_cell_volt\": [%s]".formatted(seconds, volts));
    }

    private JsonPath pressure(String query) {
        return as("auditor")
                .get("/api/v1/cells/" + cell + "/pressure" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Float> seen(int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> pressure("").getList("readings.load_cell_volt", Float.class),
                        list -> list.size() == count);
    }

    @Test
    void voltsBecomePressureByTheCalibrationInForce() {
        String calibration = calibrated(fixture, "2026-11-01T12:00:01Z", "2027-01-01T00:00:00Z");
        loadCell.send(fixture, volts(NOON + ", " + (NOON + 1), "2.0, 2.0"));
        seen(2);
        JsonPath pressure = pressure("");
        assertThat(pressure.getList("readings.surface_pressure_pa")).containsExactly(null, 499_880f);
        assertThat(pressure.getString("readings[0].surface_pressure_pa_absent_because"))
                .isEqualTo("no-calibration-in-force");
        assertThat(pressure.getList("calibrations.calibration_id")).containsExactly(calibration);
    }

    @Test
    void aCalibrationThatIsValidFromAPastDayChangesWhatReadingsMean() {
        loadCell.send(fixture, volts("" + NOON, "2.0"));
        seen(1);
        calibrated(fixture, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z");
        assertThat(pressure("").getFloat("readings[0].surface_pressure_pa")).isEqualTo(499_880f);
    }

    @Test
    void pressuresInCborAreTakenAsTheyAre() throws JsonProcessingException {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.UNIX_TIME, new double[] {NOON, NOON + 0.1});
        columns.put(Bdf.SURFACE_PRESSURE, new double[] {22_000.25, 22_001});
        loadCell.send(
                fixture,
                Json.cbor().writeValueAsBytes(new LoadCellMessage(FixtureId.fromString(fixture), Columns.of(columns))));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(pressure("").getList("readings.surface_pressure_pa"))
                        .containsExactly(22_000.25f, 22_001f));
    }

    @Test
    void readingsInAnyOrderStandInOrderOfTime() {
        loadCell.send(fixture, volts((NOON + 700) + ", " + (NOON + 3), "4, 3"));
        loadCell.send(fixture, volts((NOON + 1) + ", " + (NOON + 2), "1, 2"));
        assertThat(seen(4)).containsExactly(1f, 2f, 3f, 4f);
    }

    @Test
    void theSameReadingsUnderAnotherIdAreKeptOnce() {
        loadCell.send(fixture, volts(NOON + ", " + (NOON + 1), "1, 2"));
        loadCell.send(fixture, volts((NOON + 1) + ", " + (NOON + 2), "2, 3"));
        assertThat(seen(3)).containsExactly(1f, 2f, 3f);
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        String id = UUID.randomUUID().toString();
        loadCell.sendAs(id, fixture, volts("" + NOON, "1"));
        loadCell.sendAs(id, fixture, volts("" + NOON, "1"));
        loadCell.send(fixture, volts("" + (NOON + 1), "2"));
        assertThat(seen(2)).containsExactly(1f, 2f);
    }

    @Test
    void anotherValueAtTheSameMomentIsRefused() {
        loadCell.send(fixture, volts("" + NOON, "1"));
        String id = loadCell.send(fixture, volts(NOON + ", " + (NOON + 1), "1.5, 2"));
        assertThat(rejected.await(id).code()).isEqualTo("conflicting-readings");
        assertThat(seen(1)).containsExactly(1f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "unix_time_second": [1793534400], "load_cell_volt": [1], "surface_pressure_pa": [2] | malformed
            "unix_time_second": [1793534400]                                                     | malformed
            "load_cell_volt": [1]                                                                | malformed
            "unix_time_second": [], "load_cell_volt": []                                         | malformed
            "unix_time_second": [1793534400, 1793534401], "load_cell_volt": [1]                  | malformed
            "unix_time_second": [1793534400], "load_cell_volt": [NaN]                            | non-finite
            "unix_time_second": [1793534400], "load_cell_volt": [null]                           | non-finite
            "unix_time_second": [1793534400000], "load_cell_volt": [1]                           | impossible-time
            "unix_time_second": [1793534400], "load_cell_volt": [1e308]                          | impossible-reading
            "unix_time_second": [1793534400], "surface_pressure_pa": [-1e30]                     | impossible-reading
            "unix_time_second": [1793534400, 1793534400], "load_cell_volt": [1, 2]               | conflicting-readings
            """)
    void whatCannotBeUsedIsRefused(String columns, String code) {
        String id = loadCell.send(fixture, json(fixture, columns));
        assertThat(rejected.await(id).code()).isEqualTo(code);
    }

    @Test
    void moreReadingsThanAMessageMayHoldAreRefused() {
        String seconds =
                IntStream.range(0, 1001).mapToObj(at -> "" + (NOON + at)).collect(Collectors.joining(","));
        String id = loadCell.send(fixture, volts(seconds, seconds));
        assertThat(rejected.await(id).code()).isEqualTo("malformed");
    }

    @Test
    void readingsOfAFixtureThatNobodyRegisteredAreRefusedUntilItIs() {
        String unknown = UUID.randomUUID().toString();
        String id = loadCell.send(unknown, json(unknown, "\"unix_time_second\": [1], \"load_cell_volt\": [1]"));
        assertThat(rejected.await(id).code()).isEqualTo("unknown-fixture");
    }

    @Test
    void aMessageUnderAnotherKeyThanItsFixtureIsRefused() {
        String id = loadCell.send(UUID.randomUUID().toString(), volts("" + NOON, "1"));
        assertThat(rejected.await(id).code()).isEqualTo("malformed");
    }

    @Test
    void readingsOfAnotherTimeThanTheCellsAreNotTheCells() {
        loadCell.send(fixture, volts((NOON - 1) + ", " + NOON, "1, 2"));
        assertThat(seen(1)).containsExactly(2f);
    }

    @Test
    void manyReadingsAreThinnedButForTheirExtremes() {
        String seconds =
                IntStream.range(0, 500).mapToObj(at -> "" + (NOON + at)).collect(Collectors.joining(","));
        String volts =
                IntStream.range(0, 500).mapToObj(at -> at == 317 ? "9" : "1").collect(Collectors.joining(","));
        loadCell.send(fixture, volts(seconds, volts));
        seen(500);
        JsonPath thinned = pressure("?max_points=20");
        assertThat(thinned.getBoolean("readings_thinned")).isTrue();
        assertThat(thinned.getList("readings.load_cell_volt", Float.class))
                .hasSizeLessThanOrEqualTo(20)
                .contains(9f);
    }

    @Test
    void allReadingsComeAsCsv() {
        calibrated(fixture, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z");
        loadCell.send(fixture, volts(NOON + ".5", "2"));
        seen(1);
        assertThat(as("auditor")
                        .accept("text/csv")
                        .get("/api/v1/cells/" + cell + "/pressure")
                        .asString()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .startsWith("1793534400.5,2026-11-01T12:00:00.500Z," + fixture + ",2.0,499880.0,,");
    }
}
