package org.provolt.portal.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.portal.Browser;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class CellsRoomTest {

    private static final String CELL = "/cells/0190a5e2-4b1c-7def-8000-0000000000c1";

    @Test
    void theListShowsEveryCellAndNoMarkupOfItsLabel() {
        page("/cells")
                .body(allOf(containsString("NaC45-&lt;b&gt;"), containsString("1.13 <span class=\"unit\">cm²</span>")));
    }

    @Test
    void timesStandOnTheClockOfTheBrowser() {
        Browser.of("auditor")
                .ask()
                .cookie("provolt_zone", "America%2FNew_York")
                .get("/cells")
                .then()
                .body(containsString("title=\"2026-11-01 09:30:00 UTC\">2026-11-01 04:30:00</time>"));
    }

    @Test
    void aCellsPageShowsItsBuild() {
        page(CELL)
                .body(allOf(
                        containsString("1 <span class=\"unit\">mol/L</span></span> NaPF6"),
                        containsString("not recorded")));
    }

    @Test
    void aCellsPressureIsShownInKilopascals() {
        page(CELL + "/pressure-settings").body(containsString("22 <span class=\"unit\">kPa</span>"));
    }

    @Test
    void aServiceThatIsDownIsNamedWhereItsPartWouldStand() {
        page("/trail-of" + CELL).body(allOf(containsString("audit does not answer"), containsString("data-retry")));
    }

    @Test
    void aCellThatIsNotThereHasAPageThatSaysSo() {
        Browser.of("technician")
                .ask()
                .get("/cells/0190a5e2-4b1c-7def-8000-00000000dead")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no such cell."));
    }

    @Test
    void anAuditorRegistersNothing() {
        Browser.of("auditor")
                .ask()
                .accept("text/html,*/*;q=0.8")
                .get("/cells/new")
                .then()
                .statusCode(403)
                .body(containsString("Your role does not open this page."));
    }

    @Test
    void anAuditorIsNotOfferedWhatOnlyTechniciansDo() {
        Browser.of("auditor").ask().get("/cells").then().body(not(containsString("/cells/new")));
    }

    @Test
    void aFormHasAKeyOfItsOwnEachTime() {
        assertThat(key(page("/cells/new").extract().asString()))
                .isNotEqualTo(key(page("/cells/new").extract().asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-draft=\"cell-new\"", "name=\"/electrolyte/molarity_mol_per_l\"", "name=\"_zone\""})
    void aFormHasWhatItsDraftIsKeptBy(String part) {
        page("/cells/new").body(containsString(part));
    }

    @Test
    void aCopyBeginsWithTheBuildButWithoutTheLabel() {
        page("/cells/new?from=0190a5e2-4b1c-7def-8000-0000000000c1")
                .body(allOf(
                        containsString("name=\"/working_electrode/area_cm2\" type=\"text\""),
                        containsString("value=\"1.13\""),
                        not(containsString("value=\"NaC45-&lt;b&gt;\""))));
    }

    @Test
    void registeringLeadsToTheCellsPage() {
        form("technician", "any").post("/cells/new").then().statusCode(303).header("Location", endsWith(CELL));
    }

    @Test
    void registeringByScriptSaysWhereToGo() {
        form("technician", "any")
                .header("HX-Request", "true")
                .post("/cells/new")
                .then()
                .statusCode(200)
                .header("HX-Redirect", equalTo(CELL));
    }

    @Test
    void theFormsKeyGoesAlong() {
        form("technician", "no-key").post("/cells/new").then().statusCode(303);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
        form("technician", "impossible")
                .formParam("/electrolyte/solvent", "diglyme \"dry\"")
                .post("/cells/new")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("One value is impossible."),
                        containsString("value=\"diglyme &quot;dry&quot;\""),
                        containsString("cell-new/working_electrode/area_cm2-wrong\">An area is above 0 cm².")));
    }

    @Test
    void whatIsNoNumberIsSaidBeforeAnybodyIsAsked() {
        form("technician", "any")
                .formParam("/electrolyte/molarity_mol_per_l", "one")
                .post("/cells/new")
                .then()
                .statusCode(422)
                .body(containsString("Write a number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/look", "/cells", "/cells/new", CELL, CELL + "/pressure-settings", "/nowhere"})
    void noPageHasAScriptOrAStyleInside(String path) {
        String page =
                Browser.of("technician").ask().accept("text/html").get(path).asString();

        assertThat(page)
                .doesNotContainPattern(Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)"));
    }

    private static io.restassured.response.ValidatableResponse page(String path) {
        return Browser.of("technician").ask().get(path).then().statusCode(200);
    }

    private static RequestSpecification form(String role, String label) {
        return Browser.of(role)
                .ask()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("_key", "k1")
                .formParam("/label", label);
    }

    private static String key(String page) {
        var found = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
