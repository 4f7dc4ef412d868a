package org.provolt.servicekit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

class MomentsTest {

    private static final ObjectMapper JSON = Json.lenient();

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2026-11-01T09:30:00Z", "2199-12-31T23:59:59.999999Z"})
    void aMomentThatALaboratoryCanMeanIsRead(String moment) throws JsonProcessingException {
        assertThat(JSON.readValue('"' + moment + '"', Instant.class)).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "+300000-01-01T00:00:00Z"})
    void anyOtherIsRefusedWhereverJsonIsRead(String moment) {
        assertThatThrownBy(() -> JSON.readValue('"' + moment + '"', Instant.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("between 1900 and 2200");
    }

    @Test
    void aMomentThatComesAnotherWayIsRefusedByTheSameBounds() {
        assertThatThrownBy(() -> Occurred.at(Instant.parse("+1000000000-01-01T00:00:00Z")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("impossible-time"));
    }
}
