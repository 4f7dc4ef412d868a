package org.provolt.analysis.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;
import static org.provolt.analysis.pressure.PressedCell.START;
import static org.provolt.analysis.pressure.PressedCell.at;
import static org.provolt.analysis.pressure.PressedCell.changed;
import static org.provolt.analysis.pressure.PressedCell.everyMinute;
import static org.provolt.analysis.pressure.PressedCell.measured;
import static org.provolt.analysis.pressure.PressedCell.over;
import static org.provolt.analysis.pressure.PressedCell.overAnHour;
import static org.provolt.analysis.pressure.PressedCell.reading;
import static org.provolt.analysis.pressure.PressedCell.released;
import static org.provolt.analysis.pressure.PressedCell.set;
import static org.provolt.analysis.pressure.PressedCell.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.PressureBasis;

class LoadCellPressureTest {

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
                HeldReadings.of(readings),
                AnalysisParameters.DEFAULTS);
        assertThat(value(pressure.meanPa())).isCloseTo((5 * 1_000 + 30 * 2_000 + 25 * 3_000) / 60.0, within(1e-9));
    }

    @Test
    void readingsBeforeTheSettingDoNotCount() {
        PressureInForce pressure = over(List.of(set(10_000, 90)), everyMinute(61, 20_000));
        assertThat(pressure.meanPa()).isEqualTo(Measured.absent(Reason.NO_PRESSURE_SET));
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
        PressureInForce inOrder = over(settings, HeldReadings.of(readings));
        Collections.shuffle(settings, random);
        Collections.shuffle(readings, random);
        assertThat(over(settings, HeldReadings.of(readings))).isEqualTo(inOrder);
    }

    @Test
    void aLoneReadingReachesAMinuteToBothSides() {
        LoadCellReadings lone = HeldReadings.of(List.of(reading(1_800, 40_000)));
        assertThat(value(over(List.of(set(10_000, -1)), lone).meanPa())).isCloseTo(11_000, within(1e-9));
    }

    /// `p = 100 kPa + 3.6 kPa/h · t`, ten times a second from half an hour before to half an hour after.
    private static LoadCellReadings ramp() {
        return HeldReadings.of(IntStream.range(-18_000, 54_000)
                .mapToObj(at -> new PressureReading(START.plusMillis(100L * at), 100_000 + 0.1 * at, CALIBRATION))
                .toList());
    }

    private static final LoadCellCalibration CALIBRATION = new LoadCellCalibration(
            new CalibrationId(new UUID(0, 7)), 1e5, 0, 250, START.minusSeconds(86_400), START.plusSeconds(86_400), 1);

    @Test
    void aPressureThatRisesSteadilyHasItsMeanInTheMiddle() {
        assertThat(value(over(List.of(set(0, -60)), ramp()).meanPa())).isCloseTo(101_800, within(1e-6));
    }

    @Test
    void aPressureThatRisesSteadilyDeviatesByItsRiseOverTheRootOfTwelve() {
        // √12 for a line; readings a tenth of a second apart make steps of it, less than 1e-9 off.
        assertThat(value(over(List.of(set(0, -60)), ramp()).standardDeviationPa()))
                .isCloseTo(3_600 / Math.sqrt(12), within(1e-5));
    }

    @Test
    void theDriftIsTheSlopeThroughTheReadings() {
        assertThat(value(over(List.of(set(0, -60)), ramp())
                        .readings()
                        .orElseThrow()
                        .driftPaPerHour()))
                .isCloseTo(3_600, within(1e-6));
    }

    @Test
    void theUncertaintyIsTheCalibrationsAndItIsNamed() {
        PressureInForce pressure = over(List.of(set(0, -60)), ramp());
        assertThat(pressure.standardUncertaintyPa()).isEqualTo(Measured.of(250));
        assertThat(pressure.readings().orElseThrow().calibrationIds()).containsExactly(CALIBRATION.id());
    }

    @Test
    void theReadingsThatWereUsedAreToldFromOthers() {
        assertThat(over(List.of(set(0, -1)), everyMinute(61, 21_500)).readings())
                .isNotEqualTo(over(List.of(set(0, -1)), everyMinute(61, 21_501)).readings());
    }

    @Test
    void oneReadingHasNoDrift() {
        LoadCellReadings lone = HeldReadings.of(List.of(reading(1_800, 40_000)));
        assertThat(over(List.of(set(10_000, -1)), lone).readings().orElseThrow().driftPaPerHour())
                .isEqualTo(Measured.absent(Reason.TOO_FEW_READINGS));
    }

    @Test
    void whatWasReadBeforeAPressureWasChangedSaysNothingOfTheNewOne() {
        LoadCellReadings before = HeldReadings.of(List.of(reading(-10, 99_000)));
        assertThat(over(List.of(set(10_000, -1), set(20_000, 0)), before).meanPa())
                .isEqualTo(Measured.of(20_000));
    }

    @Test
    void ofTwoCalibrationsTheOneThatBeganLaterCountsThenTheLaterRecorded() {
        LoadCellCalibration early = calibration(1, 0, 5);
        LoadCellCalibration late = calibration(2, 60, 3);
        LoadCellCalibration again = calibration(3, 60, 4);
        LoadCellCalibrations all = new LoadCellCalibrations(List.of(again, early, late));
        assertThat(all.inForce(START.minusSeconds(1))).isEmpty();
        assertThat(all.inForce(START.plusSeconds(59))).contains(early);
        assertThat(all.inForce(START.plusSeconds(60))).contains(again);
    }

    @Test
    void aForceOverItsAreaIsAPressure() {
        // 100 N/V over 113.1 mm²
        assertThat(LoadCellCalibration.slopePaPerVolt(100, 113.1)).isCloseTo(884_173.3, within(0.1));
    }

    private static LoadCellCalibration calibration(int id, int second, int recorded) {
        return new LoadCellCalibration(
                new CalibrationId(new UUID(0, id)),
                1e5,
                0,
                250,
                START.plusSeconds(second),
                START.plusSeconds(86_400),
                recorded);
    }
}
