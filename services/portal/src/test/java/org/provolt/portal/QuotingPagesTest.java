package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

/// Which version of a metric a study quotes.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class QuotingPagesTest {

    private static final Played METRICS = Played.by(Upstream.METRICS);
    private static final Played CELLS = Played.by(Upstream.CELL_BUILD);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000e8";
    private static final String STUDY = "/studies/" + ID;
    private static final String CELL = "0d0d0d0d-0000-4000-8000-0000000000e9";
    private static final String COMPARED = """
            {"study_id": "%s", "metric": "nucleation_overpotential_volt", "unit": "V",
             "versions": [{"algorithm": "nucleation-overpotential", "version": "1", "usual": true},
                          {"algorithm": "nucleation-overpotential", "version": "2", "usual": false}],
             "one": {"algorithm": "nucleation-overpotential", "version": "1", "usual": true},
             "other": {"algorithm": "nucleation-overpotential", "version": "2", "usual": false}%s,
             "items": [{"cell_id": "%s", "run_id": "%s", "n": 2, "value": 0.0135, "other_value": 0.0255,
               "difference": 0.012, "largest_difference": 0.024, "differing": 1, "only_one": 0}]}""";

    @BeforeEach
    void aStudy() {
        CELLS.answers(STUDY, """
                {"study_id": "%s", "title": "Offsets", "question": "?", "factors": [],
                 "cells": [{"cell_id": "%s", "label": "NaC45-01", "assigned_at": "2026-11-01T08:00:00Z"}],
                 "occurred_at": "2026-11-01T08:00:00Z", "recorded_by": "someone"}""".formatted(ID, CELL));
        compared("");
    }

    @AfterAll
    static void forget() {
        METRICS.forget();
        CELLS.forget();
    }

    private static void compared(String quotation) {
        METRICS.answers(STUDY + "/versions", COMPARED.formatted(ID, quotation, CELL, ID));
    }

    @Test
    void theVersionsStandSideBySideByCell() {
        given().get(STUDY + "/versions")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("NaC45-01"),
                        containsString("13.5"),
                        containsString("25.5"),
                        containsString("the usual one: nobody chose another"),
                        containsString(STUDY + "/quote")));
    }

    @Test
    void whoChoseAndWhyIsShown() {
        compared("""
                , "quotation": {"version": "2", "reason": "above zero", "quoted_by": "someone",
                "occurred_at": "2026-11-01T08:00:00Z"}""");
        given().get(STUDY + "/versions")
                .then()
                .body(allOf(containsString("quotes version 2"), containsString("Because: above zero")));
    }

    @Test
    void theStudysPageHoldsThem() {
        given().accept("text/html").get(STUDY).then().body(containsString(STUDY + "/versions"));
    }

    @Test
    void aVersionIsChosenWithAReason() {
        METRICS.takes(STUDY + "/quotations", 201, "{\"items\": []}");
        given().get(STUDY + "/quote")
                .then()
                .statusCode(200)
                .body(allOf(containsString("nucleation-overpotential 2"), containsString("name=\"/reason\"")));
        Played.sent(STUDY + "/quote", Map.of("/version", "2", "/reason", "above zero"))
                .statusCode(303)
                .header("Location", endsWith(STUDY));
        assertThat(METRICS.wasTold(STUDY + "/quotations"))
                .contains("\"version\":\"2\"")
                .contains("\"metric\":\"nucleation_overpotential_volt\"")
                .contains("above zero");
    }

    @Test
    void modelsStandSideBySideWithTheirStandardErrorsAndOneIsChosen() {
        METRICS.answers(STUDY + "/versions", """
                {"study_id": "%s", "metric": "charge_transfer_resistance_ohm_cm2", "unit": "Ω cm²",
                 "versions": [{"algorithm": "charge-transfer-resistance", "version": "1", "usual": true},
                              {"algorithm": "charge-transfer-resistance", "version": "1-arc", "usual": false}],
                 "one": {"algorithm": "charge-transfer-resistance", "version": "1", "usual": true},
                 "other": {"algorithm": "charge-transfer-resistance", "version": "1-arc", "usual": false},
                 "items": [{"cell_id": "%s", "run_id": "%s", "n": 2, "value": 110.25, "standard_error": 1.5,
                   "other_value": 111.5, "other_standard_error": 1.75, "difference": 1.25,
                   "largest_difference": 2.0, "differing": 2, "only_one": 0}]}""".formatted(ID, CELL, ID));
        given().get(STUDY + "/models")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1-arc"),
                        containsString("111.5"),
                        containsString("1.8"),
                        containsString(STUDY + "/quote-model")));
        METRICS.takes(STUDY + "/quotations", 201, "{\"items\": []}");
        given().get(STUDY + "/quote-model").then().statusCode(200).body(containsString("1-arc"));
        Played.sent(STUDY + "/quote-model", Map.of("/version", "1-arc", "/reason", "one model"))
                .statusCode(303);
        assertThat(METRICS.wasTold(STUDY + "/quotations"))
                .contains("\"version\":\"1-arc\"")
                .contains("\"metric\":\"charge_transfer_resistance_ohm_cm2\"");
    }

    @Test
    void aRefusalStandsInTheForm() {
        METRICS.takes(STUDY + "/quotations", 422, """
                {"code": "reason-required", "detail": "Say why, in your own words.",
                 "errors": [{"pointer": "/reason", "detail": "Say why, in your own words."}]}""");
        Played.sent(STUDY + "/quote", Map.of("/version", "2", "/reason", ""))
                .statusCode(422)
                .body(containsString("Say why, in your own words."));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void whoMayNotChooseSeesTheDifferenceAndNoForm() {
        given().get(STUDY + "/versions").then().statusCode(200).body(not(containsString("/quote")));
        given().get(STUDY + "/quote").then().statusCode(403);
    }
}
