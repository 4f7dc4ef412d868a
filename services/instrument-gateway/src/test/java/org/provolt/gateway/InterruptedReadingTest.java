package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.RunId;

/// A reading that is broken off in the middle is begun again: what was sent already goes out again as it was.
@GatewayTest
class InterruptedReadingTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Inject
    MortalPublisher publisher;

    @Test
    void aFileWhoseReaderWasKilledIsReadByAnother() {
        RunId run = Cycling.startsARun();
        publisher.killAfter(2);
        JsonPath done = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rows_published")).isEqualTo(Made.ROWS);
        assertThat(firstRecords(run)).containsExactly("0", "1000", "0", "1000", "2000");
        assertThat(theSameIdAlwaysCarriesTheSameBytes(run)).isTrue();
    }

    @Test
    void aFileWaitsOutABrokerThatFails() {
        RunId run = Cycling.startsARun();
        publisher.failAfter(1);
        JsonPath done = TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(firstRecords(run)).containsExactly("0", "0", "1000", "2000");
        assertThat(theSameIdAlwaysCarriesTheSameBytes(run)).isTrue();
    }

    private static List<String> firstRecords(RunId run) {
        return Published.of(run).ids().stream()
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .toList();
    }

    private static boolean theSameIdAlwaysCarriesTheSameBytes(RunId run) {
        Map<String, byte[]> byId = new HashMap<>();
        return Published.of(run).records().stream().allMatch(record -> {
            byte[] before = byId.put(id(record), record.value());
            return before == null || Arrays.equals(before, record.value());
        });
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_id");
    }
}
