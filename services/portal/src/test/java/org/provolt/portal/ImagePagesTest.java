package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"technician", "scientist"})
class ImagePagesTest {

    private static final Played IMAGING = Played.by(Upstream.IMAGING);
    private static final Played METRICS = Played.by(Upstream.METRICS);
    private static final Played GATEWAY = Played.by(Upstream.INSTRUMENT_GATEWAY);
    private static final String ID = "0d0d0d0d-0000-4000-8000-000000000001";
    private static final String CELL = "0d0d0d0d-0000-4000-8000-0000000000c1";
    private static final String IMAGE = "/images/" + ID;
    private static final String OF_CELL = "/images?cell_id=" + CELL + "&limit=200";
    private static final String CARD = """
            {"image_id": "%s", "cell_id": "%s", "stage": "after_plating:2", "modality": "clsm",
             "source": {"import_id": "0d0d0d0d-0000-4000-8000-0000000000e1", "reading": 1, "file_sha256": "ab",
                "file_name": "deposit<1>.tif", "file_bytes": 4096},
             "raster_sha256": "cd", "width": 1024, "height": 512,
             "pixel_size": {"x_um": 0.25, "y_um": 0.25, "said_by": "upload"},
             "acquired_at": "2026-11-01T13:30:05Z", "acquired_at_said_by": "tiff-tag-306",
             "value_unit": "grey-level", "format": "tiff", "evidence": ["The palette inverts."],
             "occurred_at": "2026-11-02T08:00:00Z", "recorded_at": "2026-11-02T08:00:00Z", "recorded_by": "me",
             "segmentations": [{"segmentation_id": "0d0d0d0d-0000-4000-8000-0000000000a1",
                "segmentation": {"threshold_method": "Otsu", "foreground": "bright", "prefilter": "none",
                   "min_area_um2": 0, "exclude_edges": false, "include_holes": false, "connectivity": 8},
                "reason": "the ground is uneven", "occurred_at": "2026-11-03T08:00:00Z", "asked_by": "you"}]}""".formatted(ID, CELL);
    private static final String MORPHOLOGY = """
            {"image_id": "%s", "segmented_by": "person", "coverage_percent": 39.209, "particle_count": 98,
             "deposit_thickness_um_absent_because": "not-a-height-map", "surface_absent_because": "not-a-height-map",
             "pores_absent_because": "not-an-sem-image",
             "volume_closure": {
               "last_plating": {"areal_charge_mah_cm2": 0.5, "dense_equivalent_thickness_um": 2.427,
                 "apparent_porosity_percent": 31.5, "apparent_porosity_standard_uncertainty_percent": 4.2, "result_id": "c105"},
               "net": {"areal_charge_mah_cm2_absent_because": "no-run", "dense_equivalent_thickness_um_absent_because": "no-run",
                 "apparent_porosity_percent_absent_because": "no-run",
                 "apparent_porosity_standard_uncertainty_percent_absent_because": "no-run", "result_id": "c106"}},
             "segmentation_id": "0d0d0d0d-0000-4000-8000-0000000000a1", "threshold": 103,
             "parameters": {"threshold_method": "Otsu", "foreground": "bright", "prefilter": "none"}, "sensitivity": [{"threshold_percent": 90, "coverage_percent": 44.5}],
             "applied_pressure": {"mean_pa": 22000, "basis": "set"},
             "deposit_age": {"specimen_id": "0d0d0d0d-0000-4000-8000-0000000000f1", "plating_ended_at": "2026-11-01T08:10:00Z",
               "plating_ended_at_uncertainty_second": 60.0, "release_after_plating_second": 7200.0,
               "harvest_after_plating_second": 7500.0, "imaging_after_plating_second_absent_because": "acquired-at-unknown"},
             "result_ids": {"coverage_percent": "5e5e"}}""".formatted(ID);

    @BeforeEach
    void anImage() {
        IMAGING.answers(IMAGE, CARD);
        IMAGING.answers("/images", "{\"items\": [" + CARD + "]}");
        METRICS.answers(IMAGE + "/morphology", MORPHOLOGY);
    }

    @AfterAll
    static void forget() {
        IMAGING.forget();
        METRICS.forget();
        GATEWAY.forget();
    }

    @Test
    void theListShowsEachImageAtItsStage() {
        given().get("/images")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("deposit&lt;1&gt;.tif"),
                        containsString("after plating 2"),
                        containsString("/api/v1" + IMAGE + "/content?as=png")));
    }

    @Test
    void anEmptyListSaysWhereImagesAreBrought() {
        IMAGING.answers("/images", "{\"items\": []}");

        given().get("/images").then().statusCode(200).body(containsString("Open <a href=\"/cells\">a cell</a>"));
    }

    @Test
    void aCellsHeightMapsAreHeldAgainstTheCharge() {
        IMAGING.answers(OF_CELL, "{\"items\": [" + CARD.replace("grey-level", "height-um") + "]}");

        assertThat(given().get("/cells/" + CELL + "/closure").asString())
                .containsSubsequence(IMAGE, "after plating 2", "39.21", "31.5", "± 4.2", "2.427", "no run");
    }

    @Test
    void picturesOfGreyLevelsAreHeldAgainstNothing() {
        IMAGING.answers(OF_CELL, "{\"items\": [" + CARD + "]}");

        assertThat(given().get("/cells/" + CELL + "/closure").asString()).contains("No height map of this cell");
    }

    @Test
    void anImagesPageSaysHowLargeAPixelIsAndWhoSaidSo() {
        given().get(IMAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("0.25 <span class=\"unit\">µm</span>"),
                        containsString("said by whoever brought it"),
                        containsString("by tiff-tag-306 of the file"),
                        containsString("The palette inverts.")));
    }

    @Test
    void particlesAndRegionGoWithTheSegmentation() {
        IMAGING.takes(IMAGE + "/segmentations", 201, CARD);

        Played.sent(
                IMAGE + "/segment",
                Map.of(
                        "/threshold_method", "Otsu",
                        "/connectivity", "4",
                        "/exclude_edges", "yes",
                        "/include_holes", "no",
                        "/region/x", "10",
                        "/region/y", "0",
                        "/region/width", "100",
                        "/region/height", "50",
                        "/reason", "the rest is out of focus"));

        assertThat(new JsonObject(IMAGING.wasTold(IMAGE + "/segmentations"))).isEqualTo(new JsonObject("""
                {"threshold_method": "Otsu", "connectivity": 4, "exclude_edges": true, "include_holes": false,
                 "region": {"x": 10, "y": 0, "width": 100, "height": 50}, "reason": "the rest is out of focus"}"""));
    }

    @Test
    void aHeightMapCanBeCutFromItsLeftEdgeToItsRightOne() {
        IMAGING.answers(IMAGE, CARD.replace("grey-level", "height-um").replace("\"x_um\": 0.25", "\"x_um\": 0.123456"));

        given().get(IMAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("data-heights=\"" + ID + "\""),
                        containsString("x1_um=0&amp;y1_um=64.0&amp;x2_um=126.41&amp;y2_um=64.0")));
    }

    @Test
    void greyLevelsHaveNoHeights() {
        given().get(IMAGE).then().body(not(containsString("data-heights")));
    }

    @Test
    void aProfileIsDrawnWithAGapWhereAPointIsMissing() {
        METRICS.answers(
                IMAGE + "/profile", "{\"points\": [{\"distance_um\": 0, \"height_um\": 1.5}, {\"distance_um\": 1}]}");

        given().get(IMAGE + "/chart/profile.json?x1_um=0&y1_um=0&x2_um=1&y2_um=0")
                .then()
                .statusCode(200)
                .body("panels[0].y.unit", equalTo("µm"))
                .body("panels[0].series[0].points[0]", contains(0.0f, 1.5f))
                .body("panels[0].series[0].points[1][1]", nullValue());
    }

    @Test
    void whatIsWrongWithALineStandsInItsPlace() {
        METRICS.refuses(IMAGE + "/profile", 400, "{\"code\": \"bad-line\", \"detail\": \"Both ends lie on the map.\"}");

        given().get(IMAGE + "/chart/profile.json?x1_um=-1")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Both ends lie on the map."));
    }

    @Test
    void whatPeopleSegmentedStandsBesideTheAutomaticResultWithItsReason() {
        METRICS.answers(
                IMAGE + "/morphology?segmentation_id=automatic",
                MORPHOLOGY.replace("39.209", "21.5").replace("\"segmentation_id\"", "\"none\""));

        assertThat(given().get(IMAGE + "/segmentations").asString())
                .containsSubsequence("automatically", "21.5", "the ground is uneven", "counts", "39.21");
    }

    @Test
    void aSegmentationByAValueNamesNoMethod() {
        METRICS.answers(IMAGE + "/morphology?segmentation_id=automatic", MORPHOLOGY);
        METRICS.answers(
                IMAGE + "/morphology?segmentation_id=0d0d0d0d-0000-4000-8000-0000000000a1",
                MORPHOLOGY.replace("\"threshold_method\": \"Otsu\"", "\"threshold_value\": 103"));

        assertThat(given().get(IMAGE + "/segmentations").asString())
                .containsSubsequence("automatically", "Otsu", "the ground is uneven", "103", "a value, bright");
    }

    @Test
    void aMicrographHasPores() {
        METRICS.answers(
                IMAGE + "/morphology", MORPHOLOGY.replace("\"pores_absent_because\": \"not-an-sem-image\"", """
                "pores": {"area_percent": 12.25, "count": 34, "median_area_um2": 3.5, "largest_area_um2": 70.25,
                  "diameter_d10_um": 0.75, "diameter_d50_um": 2.125, "diameter_d90_um": 6.5}"""));

        assertThat(given().get(IMAGE + "/deposit").asString())
                .containsSubsequence("12.25", "34 ", "3.5", "70.25", "0.75", "2.125", "6.5", "data bar");
    }

    @Test
    void otherImagesHaveNoLineOfPores() {
        assertThat(given().get(IMAGE + "/deposit").asString()).doesNotContain("Pores");
    }

    @Test
    void everyNumberOfTheDepositLeadsToItsResult() {
        given().get(IMAGE + "/deposit")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/results/5e5e\""),
                        containsString("39.21 <span class=\"unit\">%</span>"),
                        containsString("22 <span class=\"unit\">kPa</span>")));
    }

    @Test
    void howLongTheDepositLayIsSaidInHoursAndMinutes() {
        given().get(IMAGE + "/deposit")
                .then()
                .body(allOf(
                        containsString("give or take <span class=\"quantity\" title=\"60 s\">1 min</span>"),
                        containsString(">2 h</span>"),
                        containsString("title=\"7500 s\">2 h 5 min</span>"),
                        containsString("acquired at unknown")));
    }

    @Test
    void metricsBeingAwayBreaksOnlyTheDeposit() {
        METRICS.refuses(IMAGE + "/morphology", 503, "{\"detail\": \"metrics does not answer.\"}");

        given().get(IMAGE + "/deposit").then().statusCode(200).body(containsString("data-retry"));
        given().get(IMAGE).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorIsOfferedNoSegmentation() {
        given().get(IMAGE).then().statusCode(200).body(not(containsString("/segment\"")));
        given().get(IMAGE + "/segment").then().statusCode(403);
    }

    @Test
    void aSegmentationIsToldWithItsReason() {
        IMAGING.takes(IMAGE + "/segmentations", 201, CARD);

        Played.sent(IMAGE + "/segment", Map.of("/threshold_value", "103.5", "/reason", "uneven"))
                .statusCode(303)
                .header("Location", endsWith(IMAGE));

        assertThat(new JsonObject(IMAGING.wasTold(IMAGE + "/segmentations")))
                .isEqualTo(new JsonObject("{\"threshold_value\": 103.5, \"reason\": \"uneven\"}"));
    }

    @Test
    void anImageIsLookedAtWithASliderThatLeadsToTheForm() {
        given().get(IMAGE)
                .then()
                .body(allOf(
                        containsString("data-viewer=\"" + ID + "\""),
                        containsString("<label for=\"viewer-threshold\">Threshold</label>"),
                        containsString("src=\"/js/viewer.js\" type=\"module\""),
                        containsString("data-segment href=\"" + IMAGE + "/segment\"")));
        given().get("/js/viewer.js").then().statusCode(200);
    }

    @Test
    void aThresholdThatWasChosenStandsInTheFormWithTheRestAsItCounts() {
        IMAGING.answers(IMAGE, CARD.replace("\"prefilter\": \"none\"", "\"prefilter\": \"median:2\""));

        given().get(IMAGE + "/segment?threshold_value=103.25")
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"103.25\""), containsString("value=\"median:2\"")));
    }

    @Test
    void theChargeStandsAgainstTheDepositWithItsUncertaintyOrTheReason() {
        given().get(IMAGE + "/deposit")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/results/c105\""),
                        containsString("2.427 <span class=\"unit\">µm</span>"),
                        containsString("no run")));
    }

    @Test
    void aPictureInAGallerySaysCoverageAndPressure() {
        given().get(IMAGE + "/glance")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/results/5e5e\""),
                        containsString("22 <span class=\"unit\">kPa</span>")));
    }

    @Test
    void anImageIsTakenBackWithItsReason() {
        IMAGING.takes(IMAGE + "/withdrawals", 201, CARD);

        Played.sent(IMAGE + "/withdraw", Map.of("/reason", "of another cell"))
                .statusCode(303)
                .header("Location", endsWith(IMAGE));

        assertThat(new JsonObject(IMAGING.wasTold(IMAGE + "/withdrawals")))
                .isEqualTo(new JsonObject("{\"reason\": \"of another cell\"}"));
    }

    @Test
    void anImageThatWasTakenBackSaysWhyAndOffersNothing() {
        IMAGING.answers(
                IMAGE,
                new JsonObject(CARD).put("withdrawal", new JsonObject("""
                        {"withdrawn_at": "2026-11-04T08:00:00Z", "withdrawn_by": "me", "reason": "of <another> cell"}""")).encode());

        given().get(IMAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("because: of &lt;another&gt; cell"),
                        not(containsString(IMAGE + "/segment\"")),
                        not(containsString(IMAGE + "/withdraw"))));
    }

    @Test
    void anImageIsReadAgainWithWhatIsSaidRight() {
        String rereading = "/imports/0d0d0d0d-0000-4000-8000-0000000000e1/rereading";
        GATEWAY.takes(rereading, 202, """
                {"import_id": "0d0d0d0d-0000-4000-8000-0000000000e1", "state": "received", "file_name": "a.tif",
                 "recorded_at": "2026-11-02T08:00:00Z"}""");

        Played.sent(
                        IMAGE + "/again",
                        Map.of("/stage", "after_plating:3", "/pixel_size_um", "0.5", "/reason", "mistyped"))
                .statusCode(303)
                .header("Location", endsWith("/imports/0d0d0d0d-0000-4000-8000-0000000000e1"));

        assertThat(new JsonObject(GATEWAY.wasTold(rereading))).isEqualTo(new JsonObject("""
                        {"stage": "after_plating:3", "pixel_size_um": 0.5, "reason": "mistyped"}"""));
    }

    @Test
    void aRefusedSegmentationKeepsWhatWasTyped() {
        IMAGING.takes(IMAGE + "/segmentations", 422, """
                {"code": "invalid", "detail": "This cannot be.", "errors": [{"pointer": "/prefilter",
                 "detail": "A prefilter is none, median:RADIUS or gaussian:RADIUS."}]}""");

        Played.sent(IMAGE + "/segment", Map.of("/prefilter", "magic:3", "/reason", "uneven"))
                .statusCode(422)
                .body(allOf(containsString("magic:3"), containsString("uneven")));
    }

    @Test
    void aCellsImagesStandWithFilesThatBecameNone() {
        IMAGING.answers(OF_CELL, "{\"items\": [" + CARD + "]}");
        GATEWAY.answers("/imports?cell_id=" + CELL + "&limit=200", """
                {"items": [{"import_id": "0d0d0d0d-0000-4000-8000-0000000000e2", "cell_id": "%s", "state": "refused",
                  "file_name": "bomb.png", "stage": "ocv", "recorded_at": "2026-11-02T08:00:00Z",
                  "refusal": {"code": "image-too-large", "detail": "It is too large."}}]}""".formatted(CELL));

        given().get("/cells/" + CELL + "/images")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("deposit&lt;1&gt;.tif"),
                        containsString("hx-get=\"" + IMAGE + "/glance\""),
                        containsString("It is too large.")));
    }
}
