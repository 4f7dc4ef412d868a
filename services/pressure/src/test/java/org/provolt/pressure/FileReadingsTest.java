package org.provolt.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;
import static org.provolt.pressure.Laboratory.registeredFixtureAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

/// Readings that a cycler's file told in a column of its own.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class FileReadingsTest {

    /// 2026-11-01T12:00:00Z
    private static final long NOON = 1793534400L;

    @Inject
    PlayedGateway gateway;

    @Inject
    LoadCellClient loadCell;

    @Inject
    RejectedTopic rejected;

    private final UUID file = UUID.randomUUID();
    private CellId cell;
    private String fixture;

    @BeforeEach
    void aCellInAFixture() {
        cell = builtCell();
        fixture = registeredFixture();
        pressIn(fixture, cell, Laboratory.NOON);
    }

    private String pascals(int reading, String values) {
        return pascalsOf(file, reading, values);
    }

    private String pascalsOf(UUID file, int reading, String values) {
        return """
                {"fixture_id": "%s", "columns": {"unix_time_second": [%d, %d], "surface_pressure_pa": [%s]},
                 "source": {"import_id": "%s", "file_sha256": "%s", "file_name": "a.mpr", "reader": "biologic-mpr",
                            "reader_version": "1.0"}, "reading": %d}""".formatted(fixture, NOON, NOON + 1, values, file, "ab".repeat(32), reading);
    }

    private String withdrawal(int lastReading) {
        return """
                {"fixture_id": "%s", "import_id": "%s", "last_reading": %d, "reason": "of another cell"}""".formatted(fixture, file, lastReading);
    }

    private void seen(Float... pascals) {
        seenOf(cell, pascals);
    }

    private static void seenOf(CellId cell, Float... pascals) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(as("auditor")
                                .get("/api/v1/cells/" + cell + "/pressure")
                                .jsonPath()
                                .getList("readings.surface_pressure_pa"))
                        .isEqualTo(List.of(pascals)));
    }

    @Test
    void theyAreReadingsOfTheFixtureUntilTheFileIsTakenBack() {
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        seen(22_000f, 22_001f);
        gateway.takesBack(fixture, withdrawal(1));
        seen();
    }

    @Test
    void aFurtherReadingOfTheFileStandsInsteadOfTheOneBefore() {
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        gateway.takesBack(fixture, withdrawal(1));
        gateway.tells(fixture, pascals(2, "22, 23"));
        gateway.takesBack(fixture, withdrawal(1));
        seen(22f, 23f);
    }

    private String live(String values) {
        return """
                {"fixture_id": "%s", "columns": {"unix_time_second": [%d, %d], "surface_pressure_pa": [%s]}}""".formatted(fixture, NOON, NOON + 1, values);
    }

    @Test
    void whatALoadCellToldTooStaysWhenTheFileIsTakenBack() {
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        loadCell.send(fixture, live("22000, 22001"));
        seen(22_000f, 22_001f);
        gateway.takesBack(fixture, withdrawal(1));
        afterAnother();
        seen(22_000f, 22_001f, 7f);
    }

    @Test
    void whatAnotherFileToldTooStaysWhenTheFirstIsTakenBack() {
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        gateway.tells(fixture, pascalsOf(UUID.randomUUID(), 1, "22000, 22001"));
        gateway.takesBack(fixture, withdrawal(1));
        afterAnother();
        seen(22_000f, 22_001f, 7f);
    }

    @Test
    void whatAnotherFileToldOtherwiseIsRefusedUntilTheFirstIsTakenBack() {
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        String id = gateway.tells(fixture, pascalsOf(UUID.randomUUID(), 1, "22000, 23000"));
        assertThat(rejected.await(id).code()).isEqualTo("conflicting-readings");
        gateway.takesBack(fixture, withdrawal(1));
        gateway.tells(fixture, pascalsOf(UUID.randomUUID(), 1, "22000, 23000"));
        seen(22_000f, 23_000f);
    }

    @Test
    void aFileThatWasTakenBackTellsNothingAnyMore() {
        gateway.takesBack(fixture, withdrawal(1));
        String id = gateway.tells(fixture, pascals(1, "22000, 22001"));
        assertThat(rejected.await(id).code()).isEqualTo("readings-withdrawn");
    }

    /// A mapping can name a fixture before anybody registered it.
    @Test
    void aFileOfAFixtureThatNobodyRegisteredIsKeptAndTakenOnceItIs() {
        String later = UUID.randomUUID().toString();
        String message = pascals(1, "22000, 22001").replace(fixture, later);
        String id = gateway.tells(later, message);
        gateway.tells(fixture, pascals(1, "22000, 22001"));
        seen(22_000f, 22_001f);
        assertThat(rejected.await(id).code()).isEqualTo("unknown-fixture");
        CellId other = builtCell();
        registeredFixtureAs(later);
        pressIn(later, other, Laboratory.NOON);
        gateway.tells(later, message);
        seenOf(other, 22_000f, 22_001f);
    }

    /// A reading behind all that was sent before it, so that it is seen when they were handled.
    private void afterAnother() {
        loadCell.send(fixture, """
                {"fixture_id": "%s", "columns": {"unix_time_second": [%d], "surface_pressure_pa": [7]}}""".formatted(fixture, NOON + 9));
    }

    @Test
    void aLoadCellCannotSayThatItIsAFile() {
        String id = loadCell.send(fixture, pascals(1, "22000, 22001"));
        assertThat(rejected.await(id).code()).isEqualTo("source-not-proven");
    }
}
