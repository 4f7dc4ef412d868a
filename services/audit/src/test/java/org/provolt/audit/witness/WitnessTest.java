package org.provolt.audit.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.provolt.audit.Auditor.itemsOf;
import static org.provolt.audit.Auditor.standing;
import static org.provolt.audit.Auditor.until;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.audit.Bench;
import org.provolt.audit.Voice;
import org.provolt.audit.Voice.Said;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class WitnessTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Inject
    AgroalDataSource database;

    private final Voice voice = new Voice();
    private final Bench bench = Bench.fresh();

    @AfterEach
    void close() {
        voice.close();
    }

    private static long upTo(String service, long number) {
        var status =
                until("/log/witness", json -> Long.parseLong(standing(json, service, "witnessed_up_to")) >= number);
        return Long.parseLong(standing(status, service, "witnessed_up_to"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void numbersThatComeInAnyOrderOverPartitionsAreComplete(long seed) {
        List<Said> told = new ArrayList<>(LongStream.range(0, 24)
                .mapToObj(i -> Voice.fact(bench.samples(10 * i, 10 * i + 10), NOW.plusSeconds(i))
                        .on((int) (i % 4)))
                .toList());
        long last = told.getLast().number;
        Collections.shuffle(told, new Random(seed));
        told.forEach(voice::say);
        assertThat(upTo("cycling", last)).isEqualTo(last);
    }

    @Test
    void theSameFactAgainIsKeptOnce() {
        Said once = voice.say(Voice.fact(bench.cellRegistered(), NOW));
        voice.say(once.again());
        long last = voice.say(Voice.fact(bench.cellRetired(), NOW.plusSeconds(1))).number;
        upTo("cell-build", last);
        itemsOf("/cells/" + bench.cell() + "/trail", 2);
    }

    @Test
    void aMissingNumberIsWaitedForUntilItComes() {
        Said first = Voice.fact(bench.fixtureRegistered(), NOW);
        Said second = Voice.fact(bench.loadCellCalibrated(), NOW.plusSeconds(1));
        voice.say(second);
        var waiting = until(
                "/log/witness", json -> standing(json, "pressure", "state").equals("waiting"));
        assertThat(standing(waiting, "pressure", "missing[0].from")).isEqualTo(Long.toString(first.number));
        voice.say(first);
        upTo("pressure", second.number);
        assertThat(standing(
                        until(
                                "/log/witness",
                                json -> standing(json, "pressure", "state").equals("complete")),
                        "pressure",
                        "highest_number"))
                .isEqualTo(Long.toString(second.number));
    }

    @Test
    void theDigestIsOfTheBytesAsTheyWerePublished() {
        Said said = voice.say(Voice.fact(bench.samples(0, 5), NOW));
        String digest = HexFormat.of().formatHex(Digest.sha256(said.data));
        assertThat(itemsOf("/runs/" + bench.run() + "/trail", 1).getString("items[0].sha256"))
                .isEqualTo(digest);
    }

    @Test
    void ofSamplesTheirHeadIsKeptAndNotTheirNumbers() {
        voice.say(Voice.fact(bench.samples(20, 25), NOW));
        var data = itemsOf("/runs/" + bench.run() + "/trail", 1);
        assertThat(data.getLong("items[0].data.from_record_index")).isEqualTo(20);
        assertThat(data.getLong("items[0].data.to_record_index")).isEqualTo(25);
        assertThat(data.getString("items[0].data.source.file_name")).isEqualTo("cell-2.mpr");
        assertThat(data.<Object>get("items[0].data.columns")).isNull();
    }

    @Test
    void aKindOfFactThatIsNotKnownYetIsWitnessedAllTheSame() {
        Said newer = Voice.fact(bench.cellRetired(), NOW)
                .with("ce_type", "provolt.cell-build.cell-not-known-yet.v1")
                .with("ce_subject", UUID.randomUUID().toString());
        voice.say(newer);
        upTo("cell-build", newer.number);
        assertThat(itemsOf("/trail?type=provolt.cell-build.cell-not-known-yet.v1", 1)
                        .getString("items[0].event_id"))
                .isEqualTo(newer.eventId());
    }

    @Test
    void whatWasWitnessedCannotBeChangedByTheServiceItself() throws SQLException {
        upTo("cell-build", voice.say(Voice.fact(bench.cellRegistered(), NOW)).number);
        try (Connection own = database.getConnection();
                var statement = own.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update witnessed set actor = 'nobody'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from witnessed"))
                    .hasMessageContaining("permission denied");
        }
    }
}
