package org.provolt.portal.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.portal.results.ResultCard.Build;
import org.provolt.portal.results.ResultCard.Conditions;
import org.provolt.portal.results.ResultCard.Inputs;
import org.provolt.portal.results.ResultCard.People;
import org.provolt.portal.results.ResultCard.Pressure;
import org.provolt.portal.results.ResultCard.Range;
import org.provolt.portal.results.ResultCard.Rests;
import org.provolt.portal.results.ResultCard.Temperature;

class DifferencesTest {

    private static final UUID CELL = new UUID(0, 1);
    private static final Instant BEGIN = Instant.parse("2026-11-02T10:00:00Z");
    private static final Pressure PRESSURE = new Pressure(
            500e3, 500e3, 500e3, 0, 2.5e3, "measured", List.of(new UUID(0, 2)), List.of(), List.of(), null, null);
    private static final Inputs INPUTS = new Inputs("i1", List.of(new Range("s", 0, 10, List.of())));

    private static Conditions conditions(double areaCm2, Pressure pressure, String digest) {
        Build build = new Build(CELL, 0L, areaCm2, List.of());
        return new Conditions(
                BEGIN,
                BEGIN.plusSeconds(60),
                build,
                pressure,
                null,
                0.5,
                0.25,
                null,
                new Rests(null, "no-half-cycle-before", 7200.0, null, 0.0, null),
                new Temperature(25, 24.8, 25.2, "surface_temperature_celsius"),
                null,
                digest);
    }

    private static ResultCard result(
            double value, Inputs inputs, Conditions conditions, Map<String, Object> parameters) {
        return new ResultCard(
                "id",
                "coulombic_efficiency_percent",
                value,
                null,
                new ResultCard.Subject(new UUID(0, 3), CELL, 1, null, null, null),
                inputs,
                conditions,
                "coulombic-efficiency",
                "1",
                parameters,
                "current",
                null,
                null,
                BEGIN,
                new People(null, Map.of(), null, List.of()));
    }

    private static ResultCard plain() {
        return result(99.5, INPUTS, conditions(1.0, PRESSURE, "c1"), Map.of("deadband_share", 0.005));
    }

    @Test
    void theSameDiffersInNothing() {
        assertThat(Differences.between(plain(), plain())).isEmpty();
    }

    @Test
    void aCorrectedAreaIsNamedInsteadOfTheConditionsDigest() {
        ResultCard after = result(99.5, INPUTS, conditions(1.13, PRESSURE, "c2"), Map.of("deadband_share", 0.005));
        assertThat(Differences.between(plain(), after))
                .containsExactly(new Difference("Area of the working electrode", "1 cm²", "1.13 cm²"));
    }

    @Test
    void aRestAndATemperatureThatAreOthersAreNamed() {
        Conditions before = plain().conditions();
        Conditions after = new Conditions(
                before.from(),
                before.to(),
                before.build(),
                before.pressure(),
                null,
                0.5,
                0.25,
                null,
                new Rests(60.0, null, 7200.0, null, 0.0, null),
                null,
                "no-temperature-recorded",
                "c2");
        assertThat(Differences.between(plain(), result(99.5, INPUTS, after, Map.of("deadband_share", 0.005))))
                .contains(
                        new Difference("Rest before", "absent: no half cycle before", "1 min"),
                        new Difference("Temperature", "25 °C", "absent: no temperature recorded"));
    }

    @Test
    void conditionsThatDifferInNothingVisibleDifferInTheirDigest() {
        ResultCard after = result(99.5, INPUTS, conditions(1.0, PRESSURE, "c2"), Map.of("deadband_share", 0.005));
        assertThat(Differences.between(plain(), after))
                .containsExactly(new Difference("Digest of the conditions", "c1", "c2"));
    }

    @Test
    void aPressureThatIsNoMoreIsSaidToBeAbsent() {
        Conditions without = new Conditions(
                BEGIN,
                BEGIN.plusSeconds(60),
                new Build(CELL, 0L, 1.0, List.of()),
                null,
                "no-pressure-set",
                0.5,
                0.25,
                null,
                plain().conditions().rests(),
                plain().conditions().temperature(),
                null,
                "c2");
        assertThat(Differences.between(plain(), result(99.5, INPUTS, without, Map.of("deadband_share", 0.005))))
                .contains(new Difference("Pressure in force", "500 kPa", "absent: no pressure set"));
    }

    @Test
    void moreRecordsAndAnotherParameterAreNamed() {
        Inputs more = new Inputs("i2", List.of(new Range("s", 0, 12, List.of())));
        ResultCard after = result(99.5, more, conditions(1.0, PRESSURE, "c1"), Map.of("deadband_share", 0.01));
        assertThat(Differences.between(plain(), after))
                .extracting(Difference::what)
                .containsExactly("Records of series s", "Digest of the records' values", "Parameter deadband share");
    }

    @Test
    void valuesThatLookTheSameAreShownWithAllTheirDigits() {
        ResultCard after =
                result(99.50000000001, INPUTS, conditions(1.0, PRESSURE, "c1"), Map.of("deadband_share", 0.005));
        assertThat(Differences.between(plain(), after))
                .containsExactly(new Difference("Value", "99.5 %", "99.50000000001 %"));
    }

    @Test
    void aReleaseThatWasCorrectedIsNamed() {
        Conditions conditions = conditions(1.0, PRESSURE, "c1");
        ResultCard before = result(99.5, INPUTS, aged(conditions, 7200.0, "c1"), Map.of());
        ResultCard after = result(99.5, INPUTS, aged(conditions, 7260.0, "c2"), Map.of());
        assertThat(Differences.between(before, after))
                .containsExactly(new Difference("Plating to release", "2 h", "2 h 1 min"));
    }

    private static Conditions aged(Conditions of, double releaseSecond, String digest) {
        DepositAge age =
                new DepositAge(null, BEGIN, 1.0, releaseSecond, null, 9000.0, null, null, "acquired-at-unknown");
        return new Conditions(
                of.from(), of.to(), of.build(), of.pressure(), null, 0.5, 0.25, age, null, null, null, digest);
    }
}
