package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.testkit.ProvoltTestResource;

/// Messages of an independent program that cannot be samples: each is rejected with its code, none is lost.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class UnusableMessagesTest {

    private static final String SERIES = "live-1";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    RejectedTopic rejected;

    static Stream<Arguments> malformed() {
        Rows rows = Rows.of(0, 2);
        return Stream.of(
                Arguments.of("no JSON", "{\"run_id\": "),
                Arguments.of("no object", "[1, 2]"),
                Arguments.of("no run", "{\"series_id\": \"s\", \"first_record_index\": 0, \"columns\": {}}"),
                Arguments.of("no current", rows.without("current_ampere").json("RUN", SERIES)),
                Arguments.of(
                        "columns of unequal length",
                        rows.with("voltage_volt", 1, 2, 3).json("RUN", SERIES)),
                Arguments.of("a word for a number", rows.json("RUN", SERIES).replace("-5.0E-4", "\"much\"")),
                Arguments.of("negative index", rows.json("RUN", SERIES).replace("_index\": 0", "_index\": -1")),
                Arguments.of("no series", rows.json("RUN", " ")),
                Arguments.of("part of an index", rows.json("RUN", SERIES).replace("_index\": 0", "_index\": 0.7")),
                Arguments.of(
                        "columns outside of their object",
                        rows.json("RUN", SERIES)
                                .replace("\"columns\": {", "\"columns\": 5, ")
                                .replace("]}}", "]}")),
                Arguments.of("an uncertainty below 0", anchored("2026-11-01T10:00:00Z", "-1")),
                Arguments.of("an uncertainty that is no number", anchored("2026-11-01T10:00:00Z", "NaN")),
                Arguments.of("no records", Rows.of(0, 0).json("RUN", SERIES)),
                Arguments.of("1,001 records", Rows.of(0, 1_001).json("RUN", SERIES)),
                Arguments.of("more than 512 KiB", rows.json("RUN", SERIES) + " ".repeat(512 * 1024)));
    }

    private static String anchored(String at, String uncertaintySecond) {
        return Rows.of(0, 2).json("RUN", SERIES, """
                , "time_anchor": {"kind": "file-utc", "at": "%s", "uncertainty_second": %s}""".formatted(at, uncertaintySecond));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void malformed(String what, String json) {
        String run = laboratory.run();
        String sent = json.replace("RUN", run);
        String id = instrument.send(run, sent);
        RejectedTopic.Rejected message = rejected.await(id);
        assertThat(message.code()).isEqualTo("malformed");
        assertThat(message.reason()).isNotBlank();
        assertThat(message.data()).isEqualTo(sent.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoCborAreMalformed() {
        String run = laboratory.run();
        String id = instrument.send(run, "application/cbor", new byte[] {(byte) 0xA4, 0x66, 'r', 'u'});
        assertThat(rejected.await(id).code()).isEqualTo("malformed");
    }

    @Test
    void aBatchUnderAnotherKeyThanItsRunIsMalformed() {
        String run = laboratory.run();
        String id = instrument.send(UUID.randomUUID().toString(), SERIES, Rows.of(0, 2));
        assertThat(rejected.await(id).code()).isEqualTo("unknown-run");
        String other = instrument.send(laboratory.run(), Rows.of(0, 2).json(run, SERIES));
        assertThat(rejected.await(other).code()).isEqualTo("malformed");
        assertThat(sheet(run).getList("series")).isEmpty();
    }

    /// Such a moment fits neither PostgreSQL nor RFC 3339; as a fact it would stand in everybody's way for good.
    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01T00:00:00Z", "+1000000000-01-01T00:00:00Z", "1066-10-14T09:00:00Z"})
    void aMessageFromATimeThatNoLaboratoryCanMeanIsRejected(String time) {
        String run = laboratory.run();
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = InstrumentClient.headers(id, "provolt.instrument.samples.v1", "application/json");
        headers.put("ce_time", time);
        instrument.send(run, headers, Rows.of(0, 2).json(run, SERIES).getBytes(StandardCharsets.UTF_8));
        assertThat(rejected.await(id).code()).isEqualTo("impossible-time");
    }

    @Test
    void anAnchorAtATimeThatNoLaboratoryCanMeanIsRejected() {
        String run = laboratory.run();
        String id =
                instrument.send(run, anchored("+300000-01-01T00:00:00Z", "1").replace("RUN", run));
        assertThat(rejected.await(id).code()).isEqualTo("impossible-time");
    }

    @Test
    void recordsOfMoreThanACenturyAreRejected() {
        String run = laboratory.run();
        String id = instrument.send(run, SERIES, Rows.of(0, 2).with("test_time_second", 0, 3.2e9));
        assertThat(rejected.await(id).code()).isEqualTo("impossible-time");
    }

    @Test
    void aMessageOfAnUnknownTypeIsRejected() {
        String run = laboratory.run();
        String id = UUID.randomUUID().toString();
        instrument.send(
                run, InstrumentClient.headers(id, "provolt.instrument.unheard.v1", "application/json"), new byte[0]);
        assertThat(rejected.await(id).code()).isEqualTo("unknown-type");
    }

    @Test
    void aMessageWithoutCloudEventsHeadersIsRejectedAndTheNextGoesOn() {
        String run = laboratory.run();
        instrument.send(run, Map.of("content-type", "application/json"), new byte[] {'{'});
        assertThat(rejected.await("").code()).isEqualTo("malformed-cloud-event");
        instrument.send(run, SERIES, Rows.of(0, 3));
        sheetWith(run, 3);
    }

    static Stream<Arguments> notFinite() {
        return Stream.of(
                Arguments.of("NaN", Rows.of(0, 2).with("voltage_volt", 0.1, Double.NaN)),
                Arguments.of("Infinity", Rows.of(0, 2).with("current_ampere", 0.1, Double.POSITIVE_INFINITY)),
                Arguments.of("infinite counter", Rows.of(0, 2).with("net_capacity_ah", 0, Double.NEGATIVE_INFINITY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notFinite(String what, Rows rows) {
        String run = laboratory.run();
        String asJson = instrument.send(run, SERIES, rows);
        String asCbor = instrument.send(run, "application/cbor", rows.cbor(run, SERIES));
        assertThat(List.of(rejected.await(asJson).code(), rejected.await(asCbor).code()))
                .containsOnly("non-finite");
    }

    @Test
    void nullInAColumnThatEveryRecordHasIsNotFinite() {
        String run = laboratory.run();
        String id = instrument.send(run, Rows.of(0, 2).json(run, SERIES).replace("-5.0E-4]", "null]"));
        assertThat(rejected.await(id).code()).isEqualTo("non-finite");
    }

    @Test
    void nullInAnyOtherColumnIsAnAbsentValue() {
        String run = laboratory.run();
        Rows rows = Rows.of(0, 2).with("ambient_temperature_celsius", 25.5, Double.NaN);
        instrument.send(run, rows.json(run, SERIES).replace("NaN", "null"));
        sheetWith(run, 2);
    }
}
