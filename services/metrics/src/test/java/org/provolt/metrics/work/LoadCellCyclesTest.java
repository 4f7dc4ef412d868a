package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Columns;
import org.provolt.kernel.ImportId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

/// What a load cell's readings do to the pressure of cycles.
@MetricsTest
class LoadCellCyclesTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(60, 51).cycle(60, 52).columns();
    /// The second cycle lasts from the 122nd to the 239th second: 60 s of plating, 51 s of stripping, two rests of 3 s.
    private static final double BEGIN = 122;
    private static final double END = 239;
    /// 113.1 N/V over 113.1 mm² are 1 MPa/V; the offset is −100 Pa.
    private static final double PA_PER_VOLT = 1e6;
    private static final double RISE_VOLT_PER_SECOND = 1e-5;

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void aRunInACalibratedFixture() {
        ears.hear(bench.readied());
        ears.hear(
                bench.fixtureRegistered(113.1),
                bench.calibratedFrom("first", 113.1, 400, -86_400),
                bench.opened("s", 0),
                bench.recorded("s", 0, RECORDS),
                bench.completed());
        Api.completeCycles(bench.run, 3);
    }

    private void readings() {
        for (int batch = 0; batch < 6; batch++) {
            ears.hear(bench.read(-600 + 1000L * batch, 1000, tenth -> 0.02 + RISE_VOLT_PER_SECOND * tenth / 10));
        }
    }

    private JsonPath measured() {
        return Api.cycles(
                bench.run,
                sheet -> List.of("load-cell", "load-cell", "load-cell")
                        .equals(sheet.getList("items.applied_pressure.basis")));
    }

    @Test
    void aSteadyRiseHasItsMeanInTheMiddleOfTheCycle() {
        readings();
        double middleVolt = 0.02 + RISE_VOLT_PER_SECOND * (BEGIN + END) / 2;
        assertThat(measured().getDouble("items[1].applied_pressure.mean_pa"))
                .isCloseTo(PA_PER_VOLT * middleVolt - 100, within(1.0));
    }

    @Test
    void itsDriftIsTheRise() {
        readings();
        assertThat(measured().getDouble("items[1].applied_pressure.drift_pa_per_hour"))
                .isCloseTo(3600 * PA_PER_VOLT * RISE_VOLT_PER_SECOND, within(1e-3));
    }

    @Test
    void itsDeviationIsTheRiseOverTheRootOfTwelve() {
        readings();
        assertThat(measured().getDouble("items[1].applied_pressure.standard_deviation_pa"))
                .isCloseTo(PA_PER_VOLT * RISE_VOLT_PER_SECOND * (END - BEGIN) / Math.sqrt(12), within(1.0));
    }

    @Test
    void itsUncertaintyAndCalibrationAreNamed() {
        readings();
        JsonPath sheet = measured();
        assertThat(sheet.getDouble("items[1].applied_pressure.standard_uncertainty_pa"))
                .isEqualTo(400);
        assertThat(sheet.getList("items[1].applied_pressure.calibration_ids"))
                .containsExactly(bench.calibration("first").toString());
        assertThat(sheet.getLong("items[1].applied_pressure.readings.count")).isBetween(1160L, 1180L);
    }

    private void columnOf(ImportId file, int reading, double volt) {
        for (int batch = 0; batch < 6; batch++) {
            ears.hear(bench.readOf(file, reading, -600 + 1000L * batch, 1000, tenth -> volt));
        }
    }

    @Test
    void aColumnOfAFileTellsPressuresAndNamesItsFile() {
        ImportId file = new ImportId(UUID.randomUUID());
        columnOf(file, 1, 0.03);
        JsonPath sheet = measured();
        assertThat(sheet.getDouble("items[1].applied_pressure.mean_pa")).isCloseTo(29_900, within(1e-6));
        assertThat(sheet.getList("items[1].applied_pressure.readings.sources.import_id"))
                .containsExactly(file.toString());
    }

    /// The withdrawal can be heard of before some of what it takes back, and after what is told instead.
    @Test
    void whatAFileToldCountsNoMoreOnceItIsTakenBack() {
        ImportId file = new ImportId(UUID.randomUUID());
        columnOf(file, 1, 0.03);
        String before = measured().getString("items[1].result_id");
        columnOf(file, 2, 0.04);
        ears.hear(bench.takenBack(file, 1));
        ears.hear(bench.readOf(file, 1, 9_000, 100, tenth -> 5));
        Api.cycles(bench.run, sheet -> sheet.getDouble("items[1].applied_pressure.max_pa") == 39_900);
        assertThat(Api.get("/results/" + before).jsonPath().getString("standing"))
                .isEqualTo("superseded");
        ears.hear(bench.takenBack(file, 2));
        Api.cycles(bench.run, sheet -> "set".equals(sheet.getString("items[1].applied_pressure.basis")));
    }

    @Test
    void whatTwoFilesToldCountsOnceAndStaysWhenOneIsTakenBack() {
        ImportId file = new ImportId(UUID.randomUUID());
        ImportId other = new ImportId(UUID.randomUUID());
        columnOf(file, 1, 0.03);
        long count = measured().getLong("items[0].applied_pressure.readings.count");
        String result = measured().getString("items[0].result_id");
        columnOf(other, 1, 0.03);
        ears.hear(bench.takenBack(file, 1));
        // A calibration that begins later shows that all before it was heard.
        ears.hear(bench.calibratedFrom("later", 2 * 113.1, 300, 200));
        JsonPath sheet = Api.cycles(
                bench.run, cycles -> cycles.getDouble("items[2].applied_pressure.standard_uncertainty_pa") == 300);
        assertThat(sheet.getString("items[0].result_id")).isEqualTo(result);
        assertThat(sheet.getLong("items[0].applied_pressure.readings.count")).isEqualTo(count);
    }

    private void live(double volt) {
        for (int batch = 0; batch < 6; batch++) {
            ears.hear(bench.read(-600 + 1000L * batch, 1000, tenth -> volt));
        }
    }

    @Test
    void liveReadingsThatAreTakenBackSupersedeWhatTheyTouchedAndNothingElse() {
        live(0.03);
        JsonPath before = measured();
        long count = before.getLong("items[1].applied_pressure.readings.count");
        ears.hear(bench.liveWithdrawn(1, 150, 200));
        JsonPath sheet = Api.cycles(
                bench.run, cycles -> cycles.getLong("items[1].applied_pressure.readings.count") == count - 500);
        assertThat(sheet.getString("items[0].result_id")).isEqualTo(before.getString("items[0].result_id"));
        assertThat(Api.get("/results/" + before.getString("items[1].result_id"))
                        .jsonPath()
                        .getString("standing"))
                .isEqualTo("superseded");
    }

    /// The withdrawal is heard of before what it takes back, and what was told after it before both.
    @Test
    void whatALoadCellTellsAfterAWithdrawalCountsInWhateverOrderItIsHeard() {
        for (int batch = 0; batch < 6; batch++) {
            ears.hear(bench.readAfter(1, -600 + 1000L * batch, 1000, tenth -> 0.04));
        }
        ears.hear(bench.liveWithdrawn(1, -60, 540));
        live(0.03);
        assertThat(measured().getDouble("items[1].applied_pressure.max_pa")).isEqualTo(39_900);
    }

    @Test
    void aFilesReadingsStayWhenLiveOnesAreTakenBack() {
        live(0.03);
        columnOf(new ImportId(UUID.randomUUID()), 1, 0.03);
        String before = measured().getString("items[1].result_id");
        ears.hear(bench.liveWithdrawn(1, -60, 540));
        ears.hear(bench.calibratedFrom("later", 2 * 113.1, 300, 245));
        JsonPath sheet = Api.cycles(
                bench.run,
                cycles -> cycles.getList("items[2].applied_pressure.calibration_ids")
                        .contains(bench.calibration("later").toString()));
        assertThat(sheet.getString("items[1].result_id")).isEqualTo(before);
    }

    @Test
    void aCalibrationFromAPastDaySupersedesWhatItTouches() {
        readings();
        String before = measured().getString("items[1].result_id");
        ears.hear(bench.calibratedFrom("back-dated", 2 * 113.1, 300, 0));
        JsonPath sheet = Api.cycles(
                bench.run, cycles -> cycles.getDouble("items[1].applied_pressure.standard_uncertainty_pa") == 300);
        assertThat(sheet.getString("items[1].result_id")).isNotEqualTo(before);
        assertThat(Api.get("/results/" + before).jsonPath().getString("standing"))
                .isEqualTo("superseded");
    }

    @Test
    void aCalibrationThatBeginsLaterLeavesEarlierCyclesAsTheyWere() {
        readings();
        String first = measured().getString("items[0].result_id");
        ears.hear(bench.calibratedFrom("later", 2 * 113.1, 300, 200));
        JsonPath sheet = Api.cycles(
                bench.run, cycles -> cycles.getDouble("items[2].applied_pressure.standard_uncertainty_pa") == 300);
        assertThat(sheet.getString("items[0].result_id")).isEqualTo(first);
    }

    @Test
    void readingsThatNothingCalibratesLeaveThePressureThatWasSet() {
        Bench uncalibrated = new Bench();
        ears.hear(uncalibrated.readied());
        ears.hear(
                uncalibrated.fixtureRegistered(113.1),
                uncalibrated.read(-600, 5000, tenth -> 1),
                uncalibrated.opened("s", 0),
                uncalibrated.recorded("s", 0, RECORDS),
                uncalibrated.completed());
        JsonPath sheet = Api.completeCycles(uncalibrated.run, 3);
        assertThat(sheet.getDouble("items[0].applied_pressure.mean_pa")).isEqualTo(22_000);
        assertThat(sheet.getString("items[0].applied_pressure.readings")).isNull();
    }
}
