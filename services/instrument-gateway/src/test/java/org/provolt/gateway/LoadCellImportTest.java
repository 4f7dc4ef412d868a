package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.json.Json;

/// Columns of a cycler's file that the load cell of a fixture is wired to.
@GatewayTest
class LoadCellImportTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final String FILE = """
            Bench of the cellar
            Zeit;U;I;Analog 1
            0,0;3,012;0,0;1500,0
            0,5;3,100;1,5;1501,5
            0,5;3,110;0,0;1502,0
            1,0;3,200;1,5;1503,0
            """;

    private RunId run;
    private final FixtureId fixture = new FixtureId(UUID.randomUUID());

    @BeforeEach
    void anInstrumentWithAMapping() {
        run = Cycling.startsARun();
        Cycling.savesAMapping(run, "cellar", 1, "V");
    }

    private static JsonPath readAgain(String importId) {
        TECHNICIAN
                .asks()
                .post("/api/v1/imports/" + importId + "/rereading")
                .then()
                .statusCode(202);
        return TECHNICIAN.finished(importId);
    }

    /// Reads again until the gateway has heard of what cycling told.
    private String readByVersion(String importId, int version) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> readAgain(importId),
                        again -> List.of(version).equals(again.getList("report.load_cells.mapping_version")));
        return importId;
    }

    /// The mapping was saved a moment ago, and nobody waits until it was heard of.
    @Test
    void aFileIsReadByTheVersionThatItIsAskedUnder() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        wired(2, "kPa");
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"load_cells_version\": 2}")
                .post("/api/v1/imports/" + id + "/rereading")
                .then()
                .statusCode(202);
        assertThat(TECHNICIAN.finished(id).getList("report.load_cells.mapping_version"))
                .containsExactly(2);
    }

    @Test
    void aVersionThatNobodyToldOfIsNotWaitedForForEver() {
        String id = imported();
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"mappings\": {\"cellar\": 7}}")
                .post("/api/v1/imports/" + id + "/rereading")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-known-yet"));
    }

    private String imported() {
        return TECHNICIAN
                .imports(FILE.getBytes(StandardCharsets.UTF_8), "cellar.txt", run)
                .getString("import_id");
    }

    private void wired(int version, String unit) {
        Cycling.mapsLoadCells(run, version, new LoadCellsMapped.Column("Analog 1", "1", fixture, unit));
    }

    private List<ConsumerRecord<String, byte[]>> told(String type) {
        return Topics.records(InstrumentTopics.PRESSURE, fixture.toString()).stream()
                .filter(record -> Topics.header(record, "ce_type").equals(type))
                .toList();
    }

    private List<LoadCellMessage> readings() {
        return told(InstrumentTopics.PRESSURE_TYPE).stream()
                .map(record -> read(record, LoadCellMessage.class))
                .toList();
    }

    private List<ReadingsWithdrawal> withdrawals() {
        return told(InstrumentTopics.WITHDRAWAL_TYPE).stream()
                .map(record -> read(record, ReadingsWithdrawal.class))
                .toList();
    }

    private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            return Json.cbor().readValue(record.value(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theColumnBecomesReadingsOfTheFixture() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        LoadCellMessage message = readings().getFirst();
        double start = Cycling.STARTED.getEpochSecond();
        assertThat(message.columns().column(Bdf.UNIX_TIME)).containsExactly(start, start + 30, start + 60);
        assertThat(message.columns().column(LoadCellMessage.VOLT))
                .containsExactly(new double[] {1.5, 1.5015, 1.503}, within(1e-12));
        assertThat(message.source()).isNotNull();
        assertThat(message.source().importId()).hasToString(id);
    }

    /// What an earlier file told is not told again; the second of the new records has the moment of the first.
    @Test
    void theReportSaysHowManyReadingsWereToldAndHowManyRecordsWereLeftOut() {
        wired(1, "mV");
        readByVersion(imported(), 1);
        String grown = FILE + "1,5;3,3;1,5;1504,0\n1,5;3,3;0,0;1505,0\n";
        JsonPath read = TECHNICIAN.imports(grown.getBytes(StandardCharsets.UTF_8), "grown.txt", run);
        assertThat(read.getString("report.load_cells[0].fixture_id")).isEqualTo(fixture.toString());
        assertThat(read.getLong("report.load_cells[0].readings")).isEqualTo(1);
        assertThat(read.getLong("report.load_cells[0].left_out")).isEqualTo(1);
    }

    @Test
    void aRepeatTellsNothingMore() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        int told = readings().size();
        readAgain(id);
        assertThat(readings()).hasSize(told);
        assertThat(withdrawals()).isEmpty();
    }

    @Test
    void anotherUnitTakesBackWhatWasToldAndLeavesTheRecords() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        wired(2, "kPa");
        readByVersion(id, 2);
        assertThat(withdrawals())
                .singleElement()
                .satisfies(withdrawal -> assertThat(withdrawal.importId()).hasToString(id));
        LoadCellMessage last = readings().getLast();
        assertThat(last.columns().column(Bdf.SURFACE_PRESSURE)).containsExactly(1_500_000, 1_501_500, 1_503_000);
        assertThat(last.reading()).isGreaterThan(withdrawals().getFirst().lastReading());
        assertThat(Published.of(run).withdrawals()).isEmpty();
    }

    private void readOnceMoreBy(String id, List<Integer> versions) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TECHNICIAN.finished(id),
                        card -> card.getInt("reading") > 1
                                && versions.equals(card.getList("report.load_cells.mapping_version")));
    }

    @Test
    void takingAVersionBackTakesBackWhatFilesToldByItAndReadsThemByTheOneBefore() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        wired(2, "kPa");
        readByVersion(id, 2);
        Cycling.withdrawsLoadCells(run, 2);
        readOnceMoreBy(id, List.of(1));
        assertThat(withdrawals()).hasSize(2);
        assertThat(readings().getLast().columns().has(LoadCellMessage.VOLT)).isTrue();
        assertThat(Published.of(run).withdrawals()).isEmpty();
    }

    @Test
    void takingTheOnlyVersionBackLeavesNoReadings() {
        wired(1, "mV");
        String id = readByVersion(imported(), 1);
        int told = readings().size();
        Cycling.withdrawsLoadCells(run, 1);
        readOnceMoreBy(id, List.of());
        assertThat(withdrawals()).hasSize(1);
        assertThat(readings()).hasSize(told);
    }

    private void known(int version) {
        String id = imported();
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"load_cells_version\": " + version + "}")
                .post("/api/v1/imports/" + id + "/rereading")
                .then()
                .statusCode(202);
        TECHNICIAN.finished(id);
    }

    private static Columns records(String more, double... values) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, new double[] {0, 10});
        columns.put(Bdf.VOLTAGE, new double[] {3, 3});
        columns.put(Bdf.CURRENT, new double[] {0, 0});
        columns.put("Input 7", new double[] {1500, 1501.5});
        if (values.length > 0) {
            columns.put(more, values);
        }
        return Columns.of(columns);
    }

    private LoadCellMessage toldLive(long second, Columns columns) {
        Cycling.mapsLoadCells(run, 1, new LoadCellsMapped.Column("Input 7", null, fixture, "mV"));
        known(1);
        Cycling.records(run, second, columns);
        return await().atMost(Duration.ofSeconds(30))
                .until(this::readings, told -> !told.isEmpty())
                .getFirst();
    }

    @Test
    void aColumnOfALiveInstrumentBecomesLiveReadings() {
        LoadCellMessage message = toldLive(40, records(""));
        double start = Cycling.STARTED.getEpochSecond();
        assertThat(message.columns().column(Bdf.UNIX_TIME)).containsExactly(start + 40, start + 50);
        assertThat(message.columns().column(LoadCellMessage.VOLT))
                .containsExactly(new double[] {1.5, 1.5015}, within(1e-12));
        assertThat(message.source()).isNull();
    }

    @Test
    void aLiveRecordsOwnTimeIsItsMoment() {
        LoadCellMessage message = toldLive(40, records(Bdf.UNIX_TIME, 1_793_600_000, 1_793_600_010.5));
        assertThat(message.columns().column(Bdf.UNIX_TIME)).containsExactly(1_793_600_000, 1_793_600_010.5);
    }

    @Test
    void takingTheFileBackTakesItsReadingsBack() {
        wired(1, "V");
        String id = readByVersion(imported(), 1);
        String path = "/api/v1/imports/" + id;
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"reason\": \"of another cell\"}")
                .post(path + "/withdrawal")
                .then()
                .statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TECHNICIAN.asks().get(path).jsonPath().getString("state"),
                        state -> state.equals("withdrawn"));
        assertThat(withdrawals())
                .singleElement()
                .satisfies(withdrawal -> assertThat(withdrawal.reason()).isEqualTo("of another cell"));
    }

    @Test
    void aColumnOfAnotherChannelIsNoLoadCellOfTheRun() {
        wired(1, "V");
        String id = readByVersion(imported(), 1);
        Cycling.mapsLoadCells(run, 2, new LoadCellsMapped.Column("Analog 1", "2", fixture, "V"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> readAgain(id).getList("report.load_cells").isEmpty());
        assertThat(withdrawals()).hasSize(1);
    }
}
