package org.provolt.servicekit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final ObjectMapper mapper = Json.takeNothingForAnother(Json.configure(new ObjectMapper()));

    record Told(
            @Nullable String label,
            @Nullable Double areaCm2,
            @Nullable Double voltageVolt,
            @Nullable Long cycle,
            @Nullable Boolean confirmed) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"label\": 7}",
                "{\"label\": 7.5}",
                "{\"label\": true}",
                "{\"area_cm2\": \"1.0\"}",
                "{\"voltage_volt\": \"1.0\"}",
                "{\"cycle\": \"3\"}",
                "{\"cycle\": 3.5}",
                "{\"confirmed\": \"true\"}",
                "{\"confirmed\": 1}"
            })
    void aValueOfAnotherKindIsNotTakenForWhatItLooksLike(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Told.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void aWholeNumberIsANumber() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"area_cm2\": 1}", Told.class).areaCm2()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "1793610000", "-1", "true", "\"1793610000\""})
    void aMomentIsAText(String json) {
        assertThatThrownBy(
                        () -> mapper.copy().registerModule(new MomentsAsText()).readValue(json, Instant.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void andAsTextItIsRead() throws JsonProcessingException {
        assertThat(mapper.copy()
                        .registerModule(new MomentsAsText())
                        .readValue("\"2026-11-01T09:30:00Z\"", Instant.class))
                .isEqualTo(Instant.parse("2026-11-01T09:30:00Z"));
    }
}
