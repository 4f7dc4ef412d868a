package org.provolt.analysis.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

class PressureInForceTest {

    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void oneSettingIsThePressure() {
        assertThat(overAnHour(List.of(set(22_000, -1))).meanPa()).isEqualTo(Measured.of(22_000));
    }

    @Test
    void aPressureThatStandsDoesNotDeviate() {
        assertThat(overAnHour(List.of(set(22_000.1, -1))).standardDeviationPa()).isEqualTo(Measured.of(0));
    }

    @Test
    void theMeanIsWeightedByTime() {
        // 15 min at 100 kPa, 45 min at 500 kPa.
        assertThat(value(overAnHour(changed()).meanPa())).isCloseTo(400_000, within(1e-9));
    }

    @Test
    void theDeviationIsWeightedByTime() {
        // √(0.25·300² + 0.75·100²) kPa.
        assertThat(value(overAnHour(changed()).standardDeviationPa())).isCloseTo(173_205.0807568877, within(1e-6));
    }

    @Test
    void theExtremesAreThoseOfTheInterval() {
        PressureInForce pressure = overAnHour(changed());
        assertThat(List.of(pressure.minPa(), pressure.maxPa()))
                .containsExactly(Measured.of(100_000), Measured.of(500_000));
    }

    @Test
    void theSettingsThatTookPartAreNamedInOrder() {
        List<PressureSetting> settings = changed();
        assertThat(overAnHour(settings).settingIds())
                .containsExactly(settings.get(0).id(), settings.get(1).id());
    }

    @Test
    void aSettingThatWasReplacedBeforeTakesNoPart() {
        PressureSetting old = set(1, -60);
        PressureSetting now = set(2, -30);
        assertThat(overAnHour(List.of(old, now)).settingIds()).containsExactly(now.id());
    }

    @Test
    void ofTwoAtTheSameMomentTheLaterRecordedWins() {
        PressureSetting first = setting(1, 0, 5, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.empty());
        PressureSetting second = setting(2, 0, 9, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.empty());
        assertThat(overAnHour(List.of(second, first)).meanPa()).isEqualTo(Measured.of(2));
    }

    @Test
    void beforeTheFirstSettingItIsAbsent() {
        assertThat(overAnHour(List.of(set(22_000, 90))).meanPa()).isEqualTo(Measured.absent(Reason.NO_PRESSURE_SET));
    }

    @Test
    void afterTheReleaseItIsAbsent() {
        assertThat(overAnHour(List.of(released(set(22_000, -90), -30))).meanPa())
                .isEqualTo(Measured.absent(Reason.PRESSURE_RELEASED));
    }

    @Test
    void aReleaseDoesNotBringBackWhatWasBefore() {
        PressureSetting before = set(1_000, -90);
        assertThat(overAnHour(List.of(before, released(set(22_000, -60), -30))).meanPa())
                .isEqualTo(Measured.absent(Reason.PRESSURE_RELEASED));
    }

    @Test
    void aReleaseOfAReplacedSettingChangesNothing() {
        PressureSetting replaced = released(set(1_000, -90), 30);
        assertThat(overAnHour(List.of(replaced, set(22_000, -60))).meanPa()).isEqualTo(Measured.of(22_000));
    }

    @Test
    void aPartInForceIsThePartThatCounts() {
        assertThat(overAnHour(List.of(set(22_000, 45))).meanPa()).isEqualTo(Measured.of(22_000));
    }

    @Test
    void aPartInForceSaysHowMuchItIs() {
        assertThat(overAnHour(List.of(set(22_000, 45))).inForceShare()).isEqualTo(0.25);
    }

    @Test
    void aMeasuredValueIsBetterThanTheAppliedOne() {
        PressureInForce pressure = overAnHour(List.of(measured(22_000, 21_800)));
        assertThat(pressure.meanPa()).isEqualTo(Measured.of(21_800));
    }

    @Test
    void aMeasuredValueIsTheBasis() {
        assertThat(overAnHour(List.of(measured(22_000, 21_800))).basis()).contains(PressureBasis.MEASURED);
    }

    @Test
    void anAssumedPressureSaysSo() {
        PressureSetting assumed =
                setting(100_000, -1, 0, OptionalDouble.empty(), PressureBasis.ASSUMED, OptionalDouble.empty());
        assertThat(overAnHour(List.of(assumed)).basis()).contains(PressureBasis.ASSUMED);
    }

    @Test
    void aMeasuredBasisWithoutAMeasurementIsOnlySet() {
        PressureSetting claimed =
                setting(22_000, -1, 0, OptionalDouble.empty(), PressureBasis.MEASURED, OptionalDouble.empty());
        assertThat(overAnHour(List.of(claimed)).basis()).contains(PressureBasis.SET);
    }

    @Test
    void theWeakestBasisIsNamed() {
        PressureSetting measured = measured(22_000, 21_800);
        assertThat(overAnHour(List.of(measured, set(30_000, 30))).basis()).contains(PressureBasis.SET);
    }

    @Test
    void nothingInForceHasNoBasis() {
        assertThat(overAnHour(List.of()).basis()).isEmpty();
    }

    @Test
    void readingsOfALoadCellAreBetterThanAnySetting() {
        PressureInForce pressure = over(List.of(measured(22_000, 21_800)), everyMinute(61, 21_500));
        assertThat(pressure.meanPa()).isEqualTo(Measured.of(21_500));
    }

    @Test
    void readingsThatReachEverywhereAreTheBasis() {
        PressureInForce pressure = over(List.of(measured(22_000, 21_800)), everyMinute(61, 21_500));
        assertThat(pressure.basis()).contains(PressureBasis.LOAD_CELL);
    }

    @Test
    void theSettingInForceIsNamedBesideReadings() {
        PressureSetting setting = set(22_000, -1);
        assertThat(over(List.of(setting), everyMinute(61, 21_500)).settingIds()).containsExactly(setting.id());
    }

    @Test
    void whereReadingsDoNotReachTheSettingCounts() {
        // Readings at minutes 0 to 29 reach to minute 30, for half of the hour.
        PressureInForce pressure = over(List.of(set(10_000, -1)), everyMinute(30, 20_000));
        assertThat(value(pressure.meanPa())).isCloseTo(15_000, within(1e-9));
    }

    @Test
    void whereReadingsDoNotReachTheBasisIsTheSettings() {
        assertThat(over(List.of(set(10_000, -1)), everyMinute(30, 20_000)).basis())
                .contains(PressureBasis.SET);
    }

    @Test
    void eachReadingSpeaksForTheMomentsNearestToIt() {
        // At 0, 10 and 60 s: 5, 30 and 25 s of the first minute are theirs.
        List<PressureReading> readings = List.of(reading(0, 1_000), reading(10, 2_000), reading(60, 3_000));
        PressureInForce pressure = PressureInForce.over(
                START,
                START.plusSeconds(60),
                List.of(set(0, -1)),
                new PressureReadings(readings, OptionalDouble.empty()),
                AnalysisParameters.DEFAULTS);
        assertThat(value(pressure.meanPa())).isCloseTo((5 * 1_000 + 30 * 2_000 + 25 * 3_000) / 60.0, within(1e-9));
    }

    @Test
    void readingsBeforeTheSettingDoNotCount() {
        PressureInForce pressure = over(List.of(set(10_000, 90)), everyMinute(61, 20_000));
        assertThat(pressure.meanPa()).isEqualTo(Measured.absent(Reason.NO_PRESSURE_SET));
    }

    @Test
    void aMomentHasThePressureOfTheSettingInForce() {
        assertThat(at(START, changed()).meanPa()).isEqualTo(Measured.of(100_000));
    }

    @Test
    void atTheMomentOfAChangeTheNewOneCounts() {
        assertThat(at(START.plus(Duration.ofMinutes(15)), changed()).meanPa()).isEqualTo(Measured.of(500_000));
    }

    @Test
    void theUncertaintyDoesNotAverageOut() {
        PressureSetting one = setting(1, -1, 0, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.of(300));
        PressureSetting other = setting(2, 30, 0, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.of(500));
        assertThat(value(overAnHour(List.of(one, other)).standardUncertaintyPa()))
                .isCloseTo(400, within(1e-9));
    }

    @Test
    void anUncertaintyThatIsNotKnownIsAbsent() {
        assertThat(overAnHour(changed()).standardUncertaintyPa())
                .isEqualTo(Measured.absent(Reason.UNCERTAINTY_UNKNOWN));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfSettingsAndReadingsMakesNoDifference(long seed) {
        Random random = new Random(seed);
        List<PressureSetting> settings = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            PressureSetting setting = set(random.nextInt(1_000_000), random.nextInt(120) - 60);
            settings.add(random.nextInt(3) == 0 ? released(setting, random.nextInt(60)) : setting);
        }
        List<PressureReading> readings = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            readings.add(reading(random.nextInt(3_600), random.nextInt(1_000_000)));
        }
        PressureInForce inOrder = over(settings, new PressureReadings(readings, OptionalDouble.empty()));
        Collections.shuffle(settings, random);
        Collections.shuffle(readings, random);
        assertThat(over(settings, new PressureReadings(readings, OptionalDouble.empty())))
                .isEqualTo(inOrder);
    }

    @Test
    void theUnitScalesTheMean() {
        List<PressureSetting> inKilopascal = List.of(set(100, -1), set(500, 15));
        assertThat(value(overAnHour(inKilopascal).meanPa()) * 1000)
                .isCloseTo(value(overAnHour(changed()).meanPa()), within(1e-9));
    }

    private static List<PressureSetting> changed() {
        return List.of(set(100_000, -1), set(500_000, 15));
    }

    private static PressureSetting set(double appliedPa, int minute) {
        return setting(appliedPa, minute, 0, OptionalDouble.empty(), PressureBasis.SET, OptionalDouble.empty());
    }

    private static PressureSetting measured(double appliedPa, double measuredPa) {
        return setting(appliedPa, -1, 0, OptionalDouble.of(measuredPa), PressureBasis.MEASURED, OptionalDouble.empty());
    }

    private static PressureSetting setting(
            double appliedPa,
            int minute,
            int recordedMinute,
            OptionalDouble measuredPa,
            PressureBasis basis,
            OptionalDouble uncertaintyPa) {
        return new PressureSetting(
                new PressureSettingId(UUID.nameUUIDFromBytes(new byte[] {(byte) minute, (byte) (appliedPa / 997)})),
                START.plus(Duration.ofMinutes(minute)),
                START.plus(Duration.ofMinutes(recordedMinute)),
                appliedPa,
                measuredPa,
                basis,
                uncertaintyPa,
                Optional.empty());
    }

    private static PressureSetting released(PressureSetting setting, int minute) {
        return new PressureSetting(
                setting.id(),
                setting.occurredAt(),
                setting.recordedAt(),
                setting.appliedPa(),
                setting.measuredPa(),
                setting.basis(),
                setting.standardUncertaintyPa(),
                Optional.of(START.plus(Duration.ofMinutes(minute))));
    }

    private static PressureReading reading(int second, double pressurePa) {
        return new PressureReading(START.plusSeconds(second), pressurePa);
    }

    /// From the start on, each reaching half a minute to both sides and the last a whole one.
    private static PressureReadings everyMinute(int count, double pressurePa) {
        return new PressureReadings(
                IntStream.range(0, count)
                        .mapToObj(minute -> reading(60 * minute, pressurePa))
                        .toList(),
                OptionalDouble.empty());
    }

    private static PressureInForce overAnHour(List<PressureSetting> settings) {
        return over(settings, PressureReadings.NONE);
    }

    private static PressureInForce over(List<PressureSetting> settings, PressureReadings readings) {
        return PressureInForce.over(
                START, START.plus(Duration.ofHours(1)), settings, readings, AnalysisParameters.DEFAULTS);
    }

    private static PressureInForce at(Instant moment, List<PressureSetting> settings) {
        return PressureInForce.over(moment, moment, settings, PressureReadings.NONE, AnalysisParameters.DEFAULTS);
    }
}
