package org.provolt.cycling.door;

import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.DOUBLE;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// Samples as people take them away.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class SamplesOutTest {

    private static final int MANY = 5_000;

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    private static ValidatableResponse samples(String run, String query, String accept) {
        return Laboratory.as("auditor")
                .accept(accept)
                .get("/api/v1/runs/" + run + "/samples" + query)
                .then();
    }

    private static List<String> csv(String run, String query) {
        return samples(run, query, "text/csv")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static JsonPath plot(String run, String query) {
        return samples(run, query, "application/json")
                .statusCode(200)
                .extract()
                .jsonPath(jsonPathConfig().numberReturnType(DOUBLE));
    }

    private String runOfTwoSeries() {
        String run = laboratory.run();
        instrument.send(run, "a", Rows.of(0, 3).with("ambient_temperature_celsius", 25, Double.NaN, 25.5));
        instrument.send(run, "b", Rows.of(0, 2).with("Ewe-Ece/V", 0.1, 0.2));
        sheet(run, sheet -> sheet.getList("series.records").equals(List.of(3, 2)));
        return run;
    }

    private String runOfManyRecords() {
        String run = laboratory.run();
        for (int from = 0; from < MANY; from += 1_000) {
            instrument.send(run, "application/cbor", Rows.of(from, from + 1_000).cbor(run, "live-1"));
        }
        sheetWith(run, MANY);
        return run;
    }

    @Test
    void theSameRecordsCanBeTakenAsParquet() {
        byte[] file = samples(runOfTwoSeries(), "", "application/vnd.apache.parquet")
                .statusCode(200)
                .header("Content-Disposition", org.hamcrest.Matchers.endsWith(".bdf.parquet\""))
                .extract()
                .asByteArray();
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("PAR1").endsWith("PAR1").contains("Ambient Temperature / degC");
    }

    @Test
    void aBdfCsvHasTheColumnsOfAllSeries() {
        String volt = Double.toString(Rows.voltageVolt(1));
        assertThat(csv(runOfTwoSeries(), ""))
                .containsExactly(
                        "Test Time / s,Voltage / V,Current / A,Ambient Temperature / degC,Ewe-Ece/V,Record Index / 1",
                        "0,-0.05,-5.0E-4,25,,0",
                        "0.5," + volt + ",-5.0E-4,,,1",
                        "1," + Rows.voltageVolt(2) + ",-5.0E-4,25.5,,2",
                        "0,-0.05,-5.0E-4,,0.1,0",
                        "0.5," + volt + ",-5.0E-4,,0.2,1");
    }

    @Test
    void oneSeriesCanBeHadByItself() {
        assertThat(csv(runOfTwoSeries(), "?series_id=b"))
                .hasSize(3)
                .first()
                .asString()
                .endsWith("Ewe-Ece/V,Record Index / 1");
    }

    @Test
    void aCsvIsNamedAsBdfNamesFiles() {
        String run = runOfTwoSeries();
        samples(run, "", "text/csv")
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("__20000103_" + run.substring(0, 8) + ".bdf.csv"));
    }

    @Test
    void aRunWithoutSamplesHasATableWithoutRows() {
        assertThat(csv(laboratory.run(), "")).containsExactly("Test Time / s,Voltage / V,Current / A,Record Index / 1");
    }

    @Test
    void everyRecordOfManyBatchesIsInTheCsvInOrder() {
        List<String> lines = csv(runOfManyRecords(), "");
        assertThat(lines).hasSize(1 + MANY);
        assertThat(IntStream.range(0, MANY)
                        .filter(n -> !lines.get(n + 1).startsWith(plain(0.5 * n) + "," + Rows.voltageVolt(n) + ","))
                        .toArray())
                .isEmpty();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Test
    void recordsThatCameLaterStandInTheirPlace() {
        String run = laboratory.run();
        instrument.send(run, "live-1", Rows.of(0, 2).without("voltage_volt"));
        instrument.send(run, "live-1", Rows.of(2, 4));
        sheetWith(run, 2);
        instrument.send(run, "live-1", Rows.of(0, 2));
        sheetWith(run, 4);
        assertThat(csv(run, ""))
                .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
                .containsExactly("Record Index / 1", "0", "1", "2", "3");
    }

    @Test
    void aPlotKeepsTheLowestAndTheHighestVoltage() {
        List<Double> volts =
                plot(runOfManyRecords(), "?max_points=100").getList("series[0].columns.voltage_volt", Double.class);
        double[] all = LongStream.range(0, MANY)
                .mapToDouble(Rows::voltageVolt)
                .sorted()
                .toArray();
        assertThat(volts).hasSizeLessThanOrEqualTo(100).contains(all[0], all[MANY - 1]);
    }

    @Test
    void aPlotHasTwoThousandPointsUnlessToldOtherwise() {
        assertThat(plot(runOfManyRecords(), "").getList("series[0].columns.record_index"))
                .hasSizeBetween(1_000, 2_000);
    }

    @Test
    void aPlotOfFewRecordsHasThemAll() {
        JsonPath plot = plot(runOfTwoSeries(), "");
        assertThat(plot.getList("series.series_id")).isEqualTo(List.of("a", "b"));
        assertThat(plot.getList("series[0].columns.record_index")).hasSize(3);
        assertThat(plot.<Object>get("series[0].columns.ambient_temperature_celsius[1]"))
                .isNull();
    }

    @Test
    void aCsvIsThinnedWhenThatIsAskedFor() {
        assertThat(csv(runOfManyRecords(), "?max_points=100")).hasSizeBetween(50, 101);
    }

    @Test
    void whoDoesNotSayWhatHeTakesGetsJson() {
        samples(runOfTwoSeries(), "", "*/*").statusCode(200).contentType("application/json");
    }

    @Test
    void aPlotOfOnePointIsNone() {
        samples(runOfTwoSeries(), "?max_points=1", "application/json")
                .statusCode(400)
                .body("code", equalTo("bad-max-points"));
    }

    @Test
    void anUnknownSeriesHasNoSamples() {
        samples(runOfTwoSeries(), "?series_id=c", "text/csv").statusCode(404).body("code", equalTo("unknown-series"));
    }

    @Test
    void anUnknownRunHasNoSamples() {
        samples(UUID.randomUUID().toString(), "", "text/csv").statusCode(404).body("code", equalTo("unknown-run"));
    }
}
