package org.provolt.portal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StartFormTest {

    private static JsonNode command(String... fieldsAndValues) {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            sent.putSingle(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        return (JsonNode)
                StartForm.command(StartForm.SHAPE.sent(sent, ZoneOffset.UTC)).body();
    }

    @Test
    void aChannelBelongsToItsInstrument() {
        JsonNode command = command("/channel", "0190a5e2-4b1c-7def-8000-0000000000a1/1/2");
        assertThat(command.path("instrument_id").asText()).isEqualTo("0190a5e2-4b1c-7def-8000-0000000000a1");
        assertThat(command.path("channel").asText()).isEqualTo("1/2");
    }

    @Test
    void whatWasNotChosenIsNotTold() {
        assertThat(command("/channel", "").has("channel")).isFalse();
    }

    @Test
    void aRunWithoutAProtocolHasNone() {
        assertThat(command("/protocol/name", "").has("protocol")).isFalse();
    }

    @Test
    void stepsStandInOrderWithoutTheRowsThatWereLeftEmpty() {
        JsonNode steps = command(
                        "/protocol/name", "n", "/protocol/steps/3/kind", "strip", "/protocol/steps/1/kind", "plate")
                .at("/protocol/steps");
        assertThat(steps.findValuesAsText("kind")).containsExactly("plate", "strip");
    }

    @Test
    void aRowWithoutAKindIsNoStep() {
        JsonNode steps = command("/protocol/name", "n", "/protocol/steps/0/until_volt", "1")
                .at("/protocol/steps");
        assertThat(steps.isEmpty()).isTrue();
    }
}
