package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.cycling.door.Laboratory.as;
import static org.provolt.cycling.door.Laboratory.sheet;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// What becomes of a run's records when a file is taken back.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class WithdrawalTest {

    private final String mistaken = UUID.randomUUID().toString();
    private final String good = UUID.randomUUID().toString();

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    PlayedGateway gateway;

    @Inject
    RejectedTopic rejected;

    private static String fromFile(String run, String series, String importId, Rows rows) {
        return rows.json(run, series, """
                , "source": {"import_id": "%s", "file_sha256": "ab12", "file_name": "a.mpr", "reader": "biologic-mpr",
                 "reader_version": "1"}""".formatted(importId));
    }

    private static String withdrawal(String run, String importId) {
        return """
                {"run_id": "%s", "import_id": "%s", "reason": "of another cell"}""".formatted(run, importId);
    }

    private String runOfTwoFiles() {
        String run = laboratory.run();
        gateway.send(run, fromFile(run, "mistaken", mistaken, Rows.of(0, 10)));
        gateway.send(run, fromFile(run, "good", good, Rows.of(0, 7)));
        sheet(run, so -> so.getList("series").size() == 2);
        return run;
    }

    @Test
    void theRecordsOfAWithdrawnFileAreServedNoMore() {
        String run = runOfTwoFiles();
        gateway.sendWithdrawal(run, withdrawal(run, mistaken));
        gateway.sendWithdrawal(run, withdrawal(run, mistaken));
        sheet(run, so -> so.getList("series.series_id").equals(List.of("good")));
        as("auditor").get("/api/v1/runs/" + run + "/samples").then().body("series.series_id", equalTo(List.of("good")));
    }

    @Test
    void aWithdrawnSeriesTakesNoMoreRecords() {
        String run = runOfTwoFiles();
        gateway.sendWithdrawal(run, withdrawal(run, mistaken));
        String late = gateway.send(run, fromFile(run, "mistaken", mistaken, Rows.of(10, 20)));
        assertThat(rejected.await(late).code()).isEqualTo("series-withdrawn");
    }

    @Test
    void anInstrumentCannotTakeAFileBack() {
        String run = runOfTwoFiles();
        String id = instrument.sendWithdrawal(run, withdrawal(run, good));
        assertThat(rejected.await(id).code()).isEqualTo("source-not-proven");
        assertThat(sheet(run).getList("series.series_id")).contains("good");
    }
}
