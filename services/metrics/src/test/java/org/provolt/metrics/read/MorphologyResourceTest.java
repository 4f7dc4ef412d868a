package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;

/// From an image that was heard of to what its deposit looks like.
@MetricsTest
class MorphologyResourceTest {

    private static final int PIXELS = Microscope.SIDE * Microscope.SIDE;
    private static final double COVERAGE = 100.0 * 2 * Microscope.DISC / PIXELS;

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    @BeforeEach
    void aCellUnder22Kilopascal() {
        ears.hear(bench.registered(), bench.pressed("first", 22_000, -3600));
    }

    private static Segmentation above(double value, @Nullable String method) {
        return new Segmentation(method, method == null ? value : null, "bright", "none", 0, false, false, 8, null);
    }

    private JsonPath morphology(String query) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology" + query)
                                .jsonPath(),
                        seen -> seen.get("result_id") != null && seen.get("volume_closure") != null);
    }

    private JsonPath morphologyBy(String segmentation) {
        return morphology("?segmentation_id=" + bench.segmentation(segmentation));
    }

    @Test
    void anImageBecomesACoverage() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        JsonPath seen = morphology("");
        assertThat(seen.getDouble("coverage_percent")).isEqualTo(COVERAGE, Offset.offset(1e-5));
        assertThat(seen.getInt("particle_count")).isEqualTo(2);
        assertThat(seen.getDouble("mean_deposit_area_um2")).isEqualTo(Microscope.DISC * 0.25);
        assertThat(seen.getDouble("largest_component_percent")).isEqualTo(50);
        assertThat(seen.getDouble("border_percent")).isZero();
        assertThat(seen.getDouble("threshold")).isEqualTo(200);
        assertThat(seen.getString("segmented_by")).isEqualTo("automatic");
        assertThat(seen.getString("parameters.threshold_method")).isEqualTo("Otsu");
        assertThat(seen.getList("sensitivity.threshold_percent")).containsExactly(90.0f, 110.0f);
        assertThat(seen.getString("deposit_thickness_um_absent_because")).isEqualTo("not-a-height-map");
        assertThat(seen.getString("surface_absent_because")).isEqualTo("not-a-height-map");
        assertThat(seen.getDouble("applied_pressure.mean_pa")).isEqualTo(22_000);
    }

    @Test
    void aHeightMapBecomesAThickness() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        JsonPath seen = morphology("");
        assertThat(seen.getDouble("deposit_thickness_um")).isEqualTo(12, Offset.offset(1e-5));
        assertThat(seen.getDouble("surface.sz_um")).isGreaterThan(11);
        assertThat(seen.getInt("surface.missing_point_count")).isZero();
    }

    @Test
    void bareGroundHasNoDeposits() {
        ears.hear(bench.imageRecorded("one", "ocv", microscope.flatGround()));
        ears.hear(bench.segmentationAsked("one", "high", above(5, null), 7300));
        JsonPath seen = morphologyBy("high");
        assertThat(seen.getDouble("coverage_percent")).isZero();
        assertThat(seen.getString("mean_deposit_area_um2_absent_because")).isEqualTo("no-deposit");
    }

    /// By version 1, which stands beside, all of it is deposit.
    @Test
    void aMaskOf0And1IsMeasuredByVersion2BesideVersion1() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.mask()));
        JsonPath seen = morphology("");
        assertThat(seen.getDouble("coverage_percent")).isEqualTo(COVERAGE, Offset.offset(1e-5));
        assertThat(seen.getInt("particle_count")).isEqualTo(2);
        Api.get("/results?metric=coverage_percent&standing=current&subject=" + bench.image("one"))
                .then()
                .body("items.version", containsInAnyOrder("1", "2"))
                .body("items.find { it.version == '1' }.value", equalTo(100.0f))
                .body("items.find { it.version == '2' }.result_id", equalTo(seen.getString("result_id")));
    }

    @Test
    void everyDepositIsListed() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        morphology("");
        JsonPath first =
                Api.get("/images/" + bench.image("one") + "/deposits?limit=1").jsonPath();
        assertThat(first.getList("items.area_um2")).containsExactly(Microscope.DISC * 0.25f);
        assertThat(first.getInt("items[0].x")).isEqualTo(40);
        Api.get("/images/" + bench.image("one") + "/deposits?after=" + first.getString("next"))
                .then()
                .body("items.deposit", contains(2))
                .body("next", nullValue());
    }

    @Test
    void everyDepositOfAHeightMapHasItsThickness() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        morphology("");
        Api.get("/images/" + bench.image("one") + "/deposits")
                .then()
                .body("items.thickness_um", contains(12.0f, 12.0f))
                .body("items[0].thickness_um_absent_because", nullValue());
    }

    @Test
    void ofGreyLevelsNoneHasOne() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        morphology("");
        Api.get("/images/" + bench.image("one") + "/deposits")
                .then()
                .body("items.thickness_um_absent_because", contains("not-a-height-map", "not-a-height-map"));
    }

    @Test
    void anotherSegmentationStandsBesideTheAutomaticOne() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        String automatic = morphology("").getString("result_id");
        ears.hear(bench.segmentationAsked("one", "all", above(10, null), 7300));
        JsonPath asked = morphologyBy("all");
        assertThat(asked.getDouble("coverage_percent")).isEqualTo(100);
        assertThat(asked.getDouble("parameters.threshold_value")).isEqualTo(10);
        assertThat(morphology("").getString("segmentation_id"))
                .isEqualTo(bench.segmentation("all").toString());
        Api.get("/results/" + automatic).then().body("standing", equalTo("current"));
        assertThat(morphology("?segmentation_id=automatic").getString("result_id"))
                .isEqualTo(automatic);
        Api.get("/images/" + bench.image("one") + "/morphology?segmentation_id=newest")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-identity"));
    }

    @Test
    void theNewestSegmentationAnswers() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        ears.hear(bench.segmentationAsked("one", "later", above(100, null), 7500));
        ears.hear(bench.segmentationAsked("one", "earlier", above(10, null), 7300));
        morphologyBy("earlier");
        assertThat(morphology("").getString("segmentation_id"))
                .isEqualTo(bench.segmentation("later").toString());
    }

    @Test
    void whatTheFormulasDoNotKnowIsAbsent() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        ears.hear(bench.segmentationAsked("one", "odd", above(0, "Nobody's"), 7300));
        assertThat(morphologyBy("odd").getString("coverage_percent_absent_because"))
                .isEqualTo("segmentation-not-possible");
    }

    @Test
    void anotherPixelSizeSupersedesTheAreasOnly() {
        String raster = microscope.twoDiscs();
        ears.hear(bench.imageRecorded("one", "after_plating:2", raster));
        JsonPath before = morphology("");
        ears.hear(bench.imageRecorded("one", "after_plating:2", raster, 1.0));
        JsonPath after = await().atMost(Duration.ofSeconds(30))
                .until(() -> morphology(""), seen -> seen.getDouble("mean_deposit_area_um2") == Microscope.DISC);
        assertThat(after.getString("result_ids.coverage_percent"))
                .isEqualTo(before.getString("result_ids.coverage_percent"));
        Api.get("/results/" + before.getString("result_ids.mean_deposit_area_um2"))
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", equalTo(after.getString("result_ids.mean_deposit_area_um2")));
    }

    @Test
    void itsResultNamesAllThatItRestsOn() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        JsonPath seen = morphology("");
        Api.get("/results/" + seen.getString("result_ids.mean_deposit_area_um2"))
                .then()
                .statusCode(200)
                .body("metric", equalTo("mean_deposit_area_um2"))
                .body("unit", equalTo("µm²"))
                .body("subject.run_id", nullValue())
                .body("subject.cycle", nullValue())
                .body("subject.image_id", equalTo(bench.image("one").toString()))
                .body("subject.cell_id", equalTo(bench.cell.toString()))
                .body("algorithm", equalTo("deposit-segmentation"))
                .body("version", equalTo("1"))
                .body("parameters.pixel_size_um", equalTo(List.of(0.5f, 0.5f)))
                .body("parameters.connectivity", equalTo(8))
                .body("inputs.ranges.series_id", contains(bench.image("one").toString()))
                .body("inputs.ranges[0].to_record_index", equalTo(PIXELS))
                .body("inputs.ranges[0].files.file_sha256", contains(Bench.FILE))
                .body("inputs.ranges[0].files.file_name", contains("one.tif"))
                .body("conditions.build.area_cm2", equalTo(1.0f))
                .body(
                        "conditions.pressure.setting_ids",
                        contains(bench.setting("first").toString()))
                .body("people.run_started_by", nullValue())
                .body("people.files_imported_by", contains("sub-importer"));
    }

    @Test
    void resultsAreListedByImage() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        morphology("");
        Api.get("/results?subject=" + bench.image("one") + "&metric=coverage_percent")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.image_id", equalTo(bench.image("one").toString()));
        assertThat(Api.get("/results?subject=" + bench.cell).jsonPath().getList("items"))
                .hasSize(14 + 8);
    }

    @Test
    void anImageThatWasTakenBackHasNoResults() {
        String raster = microscope.twoDiscs();
        ears.hear(bench.imageRecorded("one", "after_plating:2", raster));
        JsonPath before = morphology("");
        ears.hear(bench.imageWithdrawn("one"));
        JsonPath gone = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology")
                                .jsonPath(),
                        seen -> seen.get("result_id") == null && seen.get("volume_closure") == null);
        assertThat(gone.getString("coverage_percent_absent_because")).isEqualTo("image-withdrawn");
        Api.get("/results/" + before.getString("result_id"))
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", nullValue());
        assertThat(Api.get("/results?subject=" + bench.image("one") + "&standing=current")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        ears.hear(bench.imageRecorded("one", "after_plating:2", raster));
        assertThat(morphology("").getString("result_id")).isEqualTo(before.getString("result_id"));
    }

    @Test
    void aPressureThatWasSetLateIsACondition() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        String before = morphology("").getString("result_id");
        ears.hear(bench.pressed("second", 500_000, 100));
        JsonPath after = await().atMost(Duration.ofSeconds(30))
                .until(() -> morphology(""), seen -> seen.getDouble("applied_pressure.mean_pa") == 500_000);
        assertThat(after.getDouble("coverage_percent")).isEqualTo(COVERAGE, Offset.offset(1e-5));
        Api.get("/results/" + before).then().body("superseded_by", equalTo(after.getString("result_id")));
    }
}
