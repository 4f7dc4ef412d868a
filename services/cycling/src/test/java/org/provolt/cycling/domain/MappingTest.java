package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.ColumnMapping.Column;
import org.provolt.contracts.cycling.ColumnMapping.CurrentSign;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

class MappingTest {

    private static final InstrumentId ID = InstrumentId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0004");
    private static final Instant AT = Instant.parse("2026-11-01T09:30:00Z");
    private static final InstrumentRegistered REGISTERED =
            new InstrumentRegistered(ID, "Basytec", "CTS", "7", null, "Europe/Berlin", List.of("1"), null, null, AT);
    private static final Column TIME = new Column("Zeit", "test_time_second", null, "time-span");
    private static final Column VOLTAGE = new Column("U", "voltage_volt", "V", null);
    private static final Column CURRENT = new Column("I", "current_ampere", "mA", "number");
    private static final CurrentSign CHARGES = new CurrentSign("positive-charges", null, null);
    private static final ColumnMapping MAPPING =
            new ColumnMapping(2, "semicolon", "comma", List.of(TIME, VOLTAGE, CURRENT), CHARGES);
    private static final ColumnMapping OTHER =
            new ColumnMapping(3, "semicolon", "comma", List.of(TIME, VOLTAGE, CURRENT), CHARGES);

    private static SaveMapping save(ColumnMapping mapping, boolean reasoned) {
        return new SaveMapping(ID, "cts", mapping, reasoned, AT);
    }

    private static SaveMapping save(CurrentSign sign, Column... columns) {
        return save(new ColumnMapping(1, "tab", "point", List.of(columns), sign), false);
    }

    private static MappingSaved saved(int version, ColumnMapping mapping) {
        return new MappingSaved(ID, "cts", version, mapping, AT);
    }

    @Test
    void aMappingThatIsSavedAgainIsItsNextVersion() {
        new AggregateTestFixture<>(Instrument.class)
                .given(REGISTERED, saved(1, MAPPING))
                .when(save(OTHER, true))
                .expectEvents(saved(2, OTHER));
    }

    @Test
    void aChangeNeedsAReason() {
        new AggregateTestFixture<>(Instrument.class)
                .given(REGISTERED, saved(1, MAPPING))
                .when(save(OTHER, false))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    static Stream<Arguments> impossible() {
        CurrentSign withoutWords = new CurrentSign("by-state", "Zustand", List.of());
        return Stream.of(
                Arguments.of("/columns", save(CHARGES, TIME, VOLTAGE)),
                Arguments.of("/columns/1/unit", save(CHARGES, TIME, new Column("U", "voltage_volt", "kg", null))),
                Arguments.of("/columns/0/quantity", save(CHARGES, new Column("x", "colour", null, null))),
                Arguments.of(
                        "/columns/1/holds", save(CHARGES, TIME, new Column("U", "voltage_volt", "V", "time-span"))),
                Arguments.of("/columns/1/head", save(CHARGES, TIME, new Column("Zeit", "voltage_volt", "V", null))),
                Arguments.of("/current_sign/discharging", save(withoutWords, TIME, VOLTAGE, CURRENT)),
                Arguments.of(
                        "/decimal_mark",
                        save(new ColumnMapping(1, "comma", "comma", List.of(TIME, VOLTAGE, CURRENT), CHARGES), false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void impossible(String pointer, SaveMapping command) {
        assertThatThrownBy(() -> MappingRules.check(command))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Refused.Fault::pointer)
                                .contains(pointer));
    }
}
