package org.provolt.portal.studies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.portal.FakeApi;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "auditor", roles = "auditor")
class StudiesRoomTest {

    private static final String STUDY = "/studies/0190a5e2-4b1c-7def-8000-0000000000d1";

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get(path).then().statusCode(200);
    }

    private static ValidatableResponse chart(String path) {
        return given().get(STUDY + "/chart/" + path).then().statusCode(200);
    }

    @Test
    void theListShowsEveryStudyAndNoMarkupOfItsTitle() {
        page("/studies").body(allOf(containsString("DEMO-Pressure &lt;b&gt;"), containsString("stack pressure")));
    }

    @Test
    void aSimulatedStudyIsShownAsSuch() {
        page(STUDY).body(containsString("class=\"simulated\""));
    }

    @Test
    void anAuditorIsNotOfferedToChangeIt() {
        page(STUDY).body(not(containsString(STUDY + "/add")));
    }

    @Test
    @TestSecurity(
            user = "scientist",
            roles = {"scientist", "technician"})
    void aScientistIsOfferedToAddACell() {
        page(STUDY).body(containsString(STUDY + "/add"));
    }

    @Test
    void axesAreInTheLaboratorysUnits() {
        chart("comparison.json?metric=voltage_hysteresis_volt")
                .body("x.unit", equalTo("kPa"))
                .body("panels[0].y.unit", equalTo("mV"))
                .body("panels[0].series[0].points[0][0]", equalTo(500.0f))
                .body("panels[0].series[0].points[0][1]", equalTo(34.0f))
                .body("panels[0].series[0].points[0][2]", equalTo("/results/ab12"));
    }

    @Test
    void theAverageEfficiencyIsDrawnByEachConvention() {
        assertThat(given().get(STUDY).asString())
                .containsSubsequence(
                        "arithmetic mean of each cell",
                        "average=charge_weighted",
                        "charge-weighted: all that was stripped over all that was plated",
                        "average=compounded",
                        "compounded: the geometric mean");
    }

    @Test
    void aRunWithoutAValueIsNoPoint() {
        chart("comparison.json?metric=voltage_hysteresis_volt").body("panels[0].series[0].points", hasSize(1));
    }

    @Test
    void theChangePointIsMarked() {
        chart("comparison.json?metric=voltage_hysteresis_volt").body("marks.x", equalTo(List.of(500.0f)));
    }

    @Test
    void cyclesAreLinesWithTheColourOfTheirPressure() {
        chart("by-cycle.json?metric=voltage_hysteresis_volt")
                .body("panels[0].series[0].name", equalTo("DEMO-Na-0500-01"))
                .body("panels[0].series[0].pressure_pa", equalTo(500_000f))
                .body("panels[0].series[0].points", hasSize(3));
    }

    @Test
    void evidenceOfASoftShortStandsAtItsCycle() {
        chart("soft-shorts.json").body("panels[0].series[0].points[0][0]", equalTo(3));
    }

    @Test
    void aRunStandsInTheRegimeMapAmongItsKind() {
        chart("regime-map.json")
                .body("panels.y.label", equalTo(List.of("Current density", "Rest in a cycle")))
                .body("panels[0].series.name[2]", equalTo("evidence of soft shorts"))
                .body("panels[0].series[2].points[0][0]", equalTo(22.0f))
                .body("panels[0].series[2].points[0][1]", equalTo(5.0f))
                .body("panels[0].series[3].points", hasSize(1))
                .body("panels[1].series[2].points[0][1]", equalTo(2.0f));
    }

    @Test
    void aFigureThatTheHouseDoesNotAnswerSaysWhy() {
        given().get("/studies/0190a5e2-4b1c-7def-8000-00000000dead/chart/comparison.json")
                .then()
                .statusCode(404)
                .body("detail", containsString("There is no such record."));
    }
}
