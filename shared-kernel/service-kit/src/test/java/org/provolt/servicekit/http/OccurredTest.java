package org.provolt.servicekit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

class OccurredTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2026-11-01T09:30:00Z", "2199-12-31T23:59:59.999999Z"})
    void aMomentThatALaboratoryCanMeanIsTaken(String moment) {
        assertThat(Occurred.at(Instant.parse(moment))).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "+300000-01-01T00:00:00Z"})
    void anyOtherIsRefused(String moment) {
        assertThatThrownBy(() -> Occurred.at(Instant.parse(moment)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("impossible-time"));
    }
}
