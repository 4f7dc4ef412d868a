package org.provolt.portal.studies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.portal.FakeApi;

/// What a study's images show: dot plots, closure, gallery.
@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "auditor", roles = "auditor")
class StudyDepositsPagesTest {

    private static final String STUDY = "/studies/0190a5e2-4b1c-7def-8000-0000000000d1";
    private static final String FIRST = "/images/01814e93-e51c-453d-8ffc-2fbd38bc8d60";

    @Test
    void everyDepositIsAPointUnderItsPressureApartByRest() {
        given().get(STUDY + "/chart/deposits.json")
                .then()
                .statusCode(200)
                .body("x.unit", equalTo("kPa"))
                .body("panels.y.label", equalTo(List.of("Thickness", "Area", "Coverage")))
                .body("panels[0].series.name", hasItems("each deposit, rest of 12 h", "mean of an image, rest of 12 h"))
                .body("panels[0].series[0].points.collect { it[1] }", equalTo(List.of(8.1f, 8.65f)))
                .body("panels[0].series[0].points[0][0]", equalTo(499.7296f))
                .body("panels[0].series[0].points[0][2]", equalTo(FIRST))
                .body("panels[0].series.kind", equalTo(List.of("dots", "dots", "mean", "mean")))
                .body("panels[1].series.name", hasItem("each deposit, no rest"))
                .body("panels[1].series.find { it.kind == 'median' }.points[0][1]", equalTo(19684.4f))
                .body("panels[2].series.points.flatten()", hasItem(FIRST));
    }

    @Test
    void eachImageStandsInATableWithItsCountAndMedianAlsoWithoutAPressure() {
        assertThat(given().get(STUDY + "/counts").asString())
                .containsSubsequence("DEMO-Na-0500-01", ">2</span>", "19\u202f680")
                .containsSubsequence("8d62", "no pressure set", "no-deposit".replace('-', ' '));
    }

    @Test
    void theClosureTableHasBothBoundsAndSaysWhatIsAbsent() {
        given().get(STUDY + "/closure")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("DEMO-Na-0500-01"),
                        containsString("66.16"),
                        containsString("63.12"),
                        containsString("± 0.087"),
                        containsString("dense"),
                        containsString("no substrate visible"),
                        containsString("no pressure set")));
    }

    @Test
    void imagesOfGreyLevelsAreInTheGalleryAndNotInTheTable() {
        String clsm = "/images/01814e93-e51c-453d-8ffc-2fbd38bc8d61";
        assertThat(given().get(STUDY + "/closure").asString()).doesNotContain(clsm);
        assertThat(given().get(STUDY + "/gallery").asString()).contains(clsm);
    }

    @Test
    void pressuresThatLieCloseAreOneLevelOfTheGallery() {
        assertThat(given().get(STUDY + "/gallery").asString())
                .containsSubsequence(
                        "499.91 <span class=\"unit\">kPa</span>",
                        "<h4>after plating 2</h4>",
                        FIRST,
                        "alt=\"Picture of the height-map\"",
                        "No pressure known",
                        "no pressure set")
                .containsOnlyOnce("kPa</span></h3>");
    }

    @Test
    void aPersonsVerdictStandsBesideWhatWasMeasured() {
        given().get(STUDY + "/regimes")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<td>soft-shorted</td>"),
                        containsString("three-dimensional<span"),
                        containsString("Because: islands all over"),
                        containsString("nobody judged")));
    }

    @Test
    void anAuditorIsNotOfferedToJudge() {
        assertThat(given().get(STUDY + "/regimes").asString()).doesNotContain("/judge");
    }

    @Test
    void anAuditorCannot() {
        given().get("/runs/0190a5e2-4b1c-7def-8000-0000000000e1/judge").then().statusCode(403);
    }
}
