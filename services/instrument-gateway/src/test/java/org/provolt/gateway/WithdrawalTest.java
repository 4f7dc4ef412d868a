package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.instrument.ImportWithdrawal;
import org.provolt.kernel.RunId;

/// What becomes of files that are taken back.
@GatewayTest
class WithdrawalTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Inject
    MortalPublisher publisher;

    private static JsonPath withdraws(JsonPath imported) {
        String path = "/api/v1/imports/" + imported.getString("import_id");
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"reason\": \"of another cell\"}")
                .post(path + "/withdrawal")
                .then()
                .statusCode(202);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TECHNICIAN.asks().get(path).jsonPath(),
                        card -> "withdrawn".equals(card.getString("state")));
    }

    @Test
    void theFileIsToldBackAndItsBytesCanBeBroughtAgain() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath withdrawn = withdraws(first);
        assertThat(withdrawn.getString("withdrawal.reason")).isEqualTo("of another cell");
        assertThat(Published.of(run).withdrawals())
                .extracting(ImportWithdrawal::reason)
                .containsExactly("of another cell");
        JsonPath again = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        assertThat(again.getString("import_id")).isNotEqualTo(first.getString("import_id"));
        assertThat(again.getLong("rows_published")).isEqualTo(Made.ROWS);
        assertThat(again.getString("report.series[0].series_id"))
                .isEqualTo(first.getString("report.series[0].series_id") + "-again-1");
    }

    /// What another file of the same test tells is not taken back with it.
    @Test
    void anotherFileThatToldTheSameRecordsIsReadAnew() {
        RunId run = Cycling.startsARun();
        JsonPath first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        JsonPath second = TECHNICIAN.imports(Made.mpt(Made.ROWS), "a.mpt", run);
        assertThat(second.getLong("rows_published")).isZero();
        withdraws(first);
        JsonPath anew = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TECHNICIAN.finished(second.getString("import_id")),
                        card -> card.getLong("rows_published") > 0);
        assertThat(anew.getLong("rows_published")).isEqualTo(Made.ROWS);
    }

    /// As long as files of other runs are told, however many.
    @Test
    void aFileOfAnotherRunIsTakenBackWhileAllReadersTell() {
        JsonPath imported = TECHNICIAN.imports(Made.mpr(100), "a.mpr", Cycling.startsARun());
        try {
            for (int file = 0; file < 3; file++) {
                RunId busy = Cycling.startsARun();
                publisher.hold(busy);
                TECHNICIAN.brings(Made.mpr(), "b.mpr", busy).then().statusCode(202);
            }
            assertThat(withdraws(imported).getString("state")).isEqualTo("withdrawn");
        } finally {
            publisher.letGo();
        }
    }

    @Test
    void aReasonIsNeededAndAFileIsTakenBackOnce() {
        RunId run = Cycling.startsARun();
        JsonPath imported = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        String path = "/api/v1/imports/" + imported.getString("import_id") + "/withdrawal";
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(422);
        withdraws(imported);
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"reason\": \"again\"}")
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("import-withdrawn"));
    }
}
