package org.provolt.analysis.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;
import static org.provolt.analysis.pressure.PressedCell.START;
import static org.provolt.analysis.pressure.PressedCell.at;
import static org.provolt.analysis.pressure.PressedCell.changed;
import static org.provolt.analysis.pressure.PressedCell.measured;
import static org.provolt.analysis.pressure.PressedCell.overAnHour;
import static org.provolt.analysis.pressure.PressedCell.released;
import static org.provolt.analysis.pressure.PressedCell.set;
import static org.provolt.analysis.pressure.PressedCell.setting;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.PressureBasis;

class PressureInForceTest {

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
    void aMomentHasThePressureOfTheSettingInForce() {
        assertThat(at(START, changed()).meanPa()).isEqualTo(Measured.of(100_000));
    }

    @Test
    void atTheMomentOfAChangeTheNewOneCounts() {
        assertThat(at(START.plus(Duration.ofMinutes(15)), changed()).meanPa()).isEqualTo(Measured.of(500_000));
    }

    @Test
    void theUnitScalesTheMean() {
        List<PressureSetting> inKilopascal = List.of(set(100, -1), set(500, 15));
        assertThat(value(overAnHour(inKilopascal).meanPa()) * 1000)
                .isCloseTo(value(overAnHour(changed()).meanPa()), within(1e-9));
    }
}
