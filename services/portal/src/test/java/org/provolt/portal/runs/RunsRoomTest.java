package org.provolt.portal.runs;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.provolt.portal.Browser;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class RunsRoomTest {

    private static final String RUN = "/runs/0190a5e2-4b1c-7def-8000-0000000000f1";
    private static final String SILENT = "/runs/0190a5e2-4b1c-7def-8000-0000000000f2";
    private static final String INSTRUMENT = "0190a5e2-4b1c-7def-8000-0000000000a1";

    private static ValidatableResponse page(String role, String path) {
        return Browser.of(role).ask().get(path).then().statusCode(200);
    }

    @Test
    void aRunsPageNamesItsCell() {
        page("auditor", RUN).body(containsString("Run on NaC45-&lt;b&gt;"));
    }

    @Test
    void aRunsPageHearsOfItsRun() {
        page("auditor", RUN).body(containsString("name=\"live\" content=\"0190a5e2-4b1c-7def-8000-0000000000f1"));
    }

    @Test
    void anAuditorIsOfferedNoCommand() {
        page("auditor", RUN)
                .body(not(containsString(RUN + "/complete")))
                .body(not(containsString(RUN + "/correct")))
                .body(not(containsString("data-drop")));
    }

    @Test
    void aTechnicianEndsRunsAndBringsFiles() {
        page("technician", RUN)
                .body(allOf(
                        containsString(RUN + "/complete"), containsString(RUN + "/abort"), containsString("data-drop")))
                .body(not(containsString(RUN + "/correct")));
    }

    @Test
    void aScientistCorrects() {
        page("scientist", RUN).body(containsString(RUN + "/correct"));
    }

    @Test
    void theHeadSaysWhatIsWaitedForAndWhatIsMissing() {
        page("auditor", RUN + "/state")
                .body(allOf(
                        containsString("wait for record 4321"),
                        containsString("Records 400 to 409"),
                        containsString("BioLogic VMP-300 (0815)"),
                        containsString("CE is stripped over plated"),
                        containsString("fifty times")));
    }

    @Test
    void aRunOfWhichNothingCameSaysSo() {
        page("auditor", SILENT + "/state").body(containsString("No record has come yet."));
    }

    @Test
    void anAverageHasItsConventionItsRangeAndWhatItLeavesOut() {
        page("auditor", RUN + "/averages")
                .body(allOf(
                        containsString("97.12"),
                        containsString("96.84"),
                        containsString("Cycles 1 to 3; 2 count"),
                        containsString("Cycle 2: records missing"),
                        containsString("not defined")));
    }

    @Test
    void aReservoirIsToldWithItsConditioningCycleApart() {
        page("auditor", RUN + "/averages")
                .body(allOf(
                        containsString("Aurbach"),
                        containsString("98.6 <span"),
                        containsString("90.5 <span"),
                        containsString("cycled 10 times"),
                        containsString("3.8 <span class=\"unit\">mAh")));
    }

    @Test
    void everyNumberLeadsToItsResult() {
        page("auditor", RUN + "/cycles")
                .body(containsString("href=\"/results/ce1\"><span class=\"quantity\">53.92 <span class=\"unit\">%"));
    }

    @Test
    void whatIsAbsentHasItsReason() {
        page("auditor", RUN + "/cycles")
                .body(allOf(
                        containsString("few early records"),
                        containsString("cycle incomplete"),
                        containsString("no pressure set"),
                        containsString("hole in record")));
    }

    @Test
    void cyclesGoOnOnTheNextPage() {
        page("auditor", RUN + "/cycles").body(containsString("cycles?after=2"));
    }

    @Test
    void aRunWithoutCyclesSaysSo() {
        page("auditor", SILENT + "/cycles").body(containsString("No cycle has begun yet."));
    }

    @Test
    void theEfficiencyIsDrawnWithThePressureUnderTheSameAxis() {
        page("auditor", RUN + "/chart/efficiency.json")
                .body("panels", hasSize(2))
                .body("panels[0].series[0].points[0]", equalTo(java.util.List.of(1, 53.92f, "/results/ce1", 22000.0f)))
                .body("panels[1].series[0].points[0][1]", equalTo(22.0f));
    }

    @Test
    void aVoltageIsDrawnOverItsHalfCyclesCapacity() {
        page("auditor", RUN + "/chart/voltage.json?cycle=1")
                .body("panels[0].series.name", equalTo(java.util.List.of("1 plated", "1 stripped")))
                .body("panels[0].series[0].pressure_pa", equalTo(22000.0f));
    }

    @Test
    void aChartOfAServiceThatFailsSaysWhy() {
        Browser.of("auditor")
                .ask()
                .get("/runs/0190a5e2-4b1c-7def-8000-00000000dead/chart/efficiency.json")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("There is no such run."));
    }

    @Test
    void cyclesAreTakenAwayAsCsv() {
        page("auditor", RUN + "/cycles.csv")
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("cycles-"))
                .body(containsString("1,true"));
    }

    @Test
    void aListWithoutRunsSaysSo() {
        page("technician", "/runs").body(allOf(containsString("No run was started yet."), containsString("/runs/new")));
    }

    @Test
    void whatWasNotFoundIsNamed() {
        page("technician", "/runs?q=copper&state=running").body(containsString("is running with \"copper\""));
    }

    @Test
    void aConfigurationIsChosenByASentence() {
        page("technician", "/runs/new")
                .body(allOf(
                        containsString("CE is stripped over plated"),
                        containsString(INSTRUMENT + "/1/2\">BioLogic VMP-300 (0815), channel 1/2")));
    }

    @Test
    void anAuditorStartsNothing() {
        Browser.of("auditor").ask().get("/runs/new").then().statusCode(403);
    }

    @Test
    void startingLeadsToTheRun() {
        form("technician")
                .formParam("/cell_id", "0190a5e2-4b1c-7def-8000-0000000000c1")
                .formParam("/cell_configuration", "metal-plating")
                .formParam("/channel", INSTRUMENT + "/1/2")
                .formParam("/protocol/name", "fifty times")
                .formParam("/protocol/steps/0/kind", "plate")
                .formParam("/protocol/steps/0/current_density_ma_cm2", "0,5")
                .formParam("/protocol/steps/2/kind", "strip")
                .formParam("/protocol/steps/2/until_volt", "1")
                .post("/runs/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith(RUN));
    }

    @Test
    void anAbortionWithoutReasonKeepsWhatWasTyped() {
        form("technician")
                .formParam("/note", "the fuse")
                .post(RUN + "/abort")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Say why."), containsString("value=\"the fuse\"")));
    }

    @Test
    void aCorrectionTellsTheVersionThatWasSeen() {
        form("scientist")
                .queryParam("field", "/polarity_reversed")
                .queryParam("seen", "\"7\"")
                .formParam("/value", "true")
                .formParam("/reason", "the label was wrong")
                .post(RUN + "/correct")
                .then()
                .statusCode(303);
    }

    @Test
    void aTechnicianCorrectsNothing() {
        form("technician").post(RUN + "/correct").then().statusCode(403);
    }

    private static RequestSpecification form(String role) {
        return Browser.of(role).ask();
    }
}
