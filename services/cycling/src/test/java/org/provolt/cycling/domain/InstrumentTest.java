package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

class InstrumentTest {

    private static final InstrumentId ID = InstrumentId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0004");
    private static final Instant AT = Instant.parse("2026-11-01T09:30:00Z");

    private static RegisterInstrument register(String timeZone, List<String> channels, Double accuracyPercent) {
        return new RegisterInstrument(
                ID, "BioLogic", "VMP-300", "1234", null, timeZone, channels, accuracyPercent, null, AT);
    }

    @Test
    void anInstrumentIsRegistered() {
        new AggregateTestFixture<>(Instrument.class)
                .givenNoPriorActivity()
                .when(register("Europe/Berlin", List.of("1", "2"), 0.1))
                .expectEvents(new InstrumentRegistered(
                        ID, "BioLogic", "VMP-300", "1234", null, "Europe/Berlin", List.of("1", "2"), 0.1, null, AT));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("/time_zone", register("CEST", List.of("1"), null)),
                Arguments.of("/time_zone", register("+02:00", List.of("1"), null)),
                Arguments.of("/time_zone", register(" ", List.of("1"), null)),
                Arguments.of("/channels", register("UTC", List.of(), null)),
                Arguments.of("/channels", register("UTC", null, null)),
                Arguments.of("/channels/1", register("UTC", List.of("1", "1"), null)),
                Arguments.of("/channels/1", register("UTC", Arrays.asList("1", null), null)),
                Arguments.of("/current_accuracy_percent", register("UTC", List.of("1"), -0.1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void impossible(String pointer, RegisterInstrument command) {
        assertThatThrownBy(() -> InstrumentRules.check(command))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Refused.Fault::pointer)
                                .contains(pointer));
    }
}
