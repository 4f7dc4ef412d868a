package org.provolt.metrics.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.pressure.PressureSetting;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;

class ConditionsInForceTest {

    private static final Instant FROM = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant TO = FROM.plusSeconds(1000);
    private static final CellId CELL = new CellId(new UUID(1, 1));

    private static SettingOnFixture setting(int number, double appliedPa, long second) {
        return new SettingOnFixture(
                new PressureSetting(
                        new PressureSettingId(new UUID(2, number)),
                        FROM.plusSeconds(second),
                        FROM.plusSeconds(second + 1),
                        appliedPa,
                        OptionalDouble.empty(),
                        PressureBasis.SET,
                        OptionalDouble.empty(),
                        Optional.empty()),
                Optional.of(new FixtureId(new UUID(3, 3))),
                Optional.of(new CalibrationId(new UUID(4, number))));
    }

    private static ConditionsInForce over(Optional<Build> build, SettingOnFixture... settings) {
        return ConditionsInForce.over(
                FROM,
                TO,
                new Flow(0.001, Measured.of(2.5e-4)),
                new Circumstances(
                        CELL, CellConfiguration.METAL_PLATING, FROM, build, List.of(settings), Optional.empty()),
                PressureSource.SETTINGS_ALONE,
                AnalysisParameters.DEFAULTS);
    }

    private static Optional<Build> build(long version, double areaCm2) {
        return Optional.of(new Build(version, areaCm2, List.of()));
    }

    @Test
    void twoSettingsAreWeighedByTheirTimes() {
        CycleConditions conditions = over(build(0, 1), setting(1, 10_000, -60), setting(2, 20_000, 250))
                .conditions();
        assertThat(conditions.pressure().meanPa()).isCloseTo(17_500, within(1e-6));
        assertThat(conditions.pressure().settingIds()).hasSize(2);
        assertThat(conditions.pressure().calibrationIds()).hasSize(2);
        assertThat(conditions.pressure().fixtureIds()).hasSize(1);
    }

    @Test
    void withoutASettingThereIsNoPressureAndAReason() {
        CycleConditions conditions = over(build(0, 1)).conditions();
        assertThat(conditions.pressure()).isNull();
        assertThat(conditions.pressureAbsentBecause()).isEqualTo("no-pressure-set");
    }

    @Test
    void aPressureThatCameLaterIsInForceForAShare() {
        assertThat(over(build(0, 1), setting(1, 10_000, 250)).inForceShare()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void densitiesAreByTheBuildsArea() {
        CycleConditions conditions = over(build(0, 0.5)).conditions();
        assertThat(conditions.currentDensityMaCm2()).isCloseTo(2, within(1e-12));
        assertThat(conditions.arealCapacityMahCm2()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withoutABuildThereAreNoDensities() {
        assertThat(over(Optional.empty()).conditions().currentDensityMaCm2()).isNull();
    }

    @Test
    void aSettingThatWasNotInForceMakesNoDifference() {
        assertThat(over(build(0, 1), setting(1, 10_000, -60), setting(2, 20_000, 1000))
                        .conditions()
                        .digest())
                .isEqualTo(
                        over(build(0, 1), setting(1, 10_000, -60)).conditions().digest());
    }

    @Test
    void anotherSettingOfTheSamePressureMakesADifference() {
        assertThat(over(build(0, 1), setting(1, 10_000, -60)).conditions().digest())
                .isNotEqualTo(
                        over(build(0, 1), setting(2, 10_000, -60)).conditions().digest());
    }

    @Test
    void anotherVersionOfTheBuildMakesADifference() {
        assertThat(over(build(0, 1)).conditions().digest())
                .isNotEqualTo(over(build(2, 1)).conditions().digest());
    }
}
