package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.testkit.TestTokens;

/// Every endpoint for every role. Who may ask and names nothing that exists is told so.
@MetricsTest
class RolesTest {

    private record Door(String path, int open) {}

    private static final List<Door> DOORS = List.of(
            new Door("/runs/" + UUID.randomUUID() + "/cycles", 404),
            new Door("/runs/" + UUID.randomUUID() + "/summary", 404),
            new Door("/runs/" + UUID.randomUUID() + "/regime-verdicts", 404),
            new Door("/runs/" + UUID.randomUUID() + "/curves", 404),
            new Door("/runs/" + UUID.randomUUID() + "/spectra", 404),
            new Door("/studies/" + UUID.randomUUID() + "/comparison?metric=coulombic_efficiency_loss_percent", 404),
            new Door("/studies/" + UUID.randomUUID() + "/by-cycle?metric=coulombic_efficiency_loss_percent", 404),
            new Door("/images/" + UUID.randomUUID() + "/morphology", 404),
            new Door("/images/" + UUID.randomUUID() + "/deposits", 404),
            new Door("/images/" + UUID.randomUUID() + "/pores", 404),
            new Door("/images/" + UUID.randomUUID() + "/outlines", 404),
            new Door("/images/" + UUID.randomUUID() + "/thresholds", 404),
            new Door("/images/" + UUID.randomUUID() + "/heights", 404),
            new Door("/images/" + UUID.randomUUID() + "/profile?x1_um=0&y1_um=0&x2_um=1&y2_um=1", 404),
            new Door("/studies/" + UUID.randomUUID() + "/regime-map", 404),
            new Door("/studies/" + UUID.randomUUID() + "/deposits", 404),
            new Door("/studies/" + UUID.randomUUID() + "/quotations", 404),
            new Door("/studies/" + UUID.randomUUID() + "/versions?metric=nucleation_overpotential_volt", 404),
            new Door("/results", 200),
            new Door("/imports/" + UUID.randomUUID() + "/impact", 200),
            new Door("/cells/" + UUID.randomUUID() + "/impact", 200),
            new Door("/runs/" + UUID.randomUUID() + "/impact", 200),
            new Door("/pressure-settings/" + UUID.randomUUID() + "/impact", 200),
            new Door("/instruments/" + UUID.randomUUID() + "/impact", 200),
            new Door("/fixtures/" + UUID.randomUUID() + "/impact", 200),
            new Door("/results/" + "0".repeat(64), 404));
    private static final List<String> READERS = List.of("technician", "scientist", "auditor", "admin");

    @TestFactory
    Stream<DynamicTest> readersMayRead() {
        return DOORS.stream()
                .flatMap(door -> READERS.stream().map(role -> test(door, role, TestTokens.of(role), door.open())));
    }

    @TestFactory
    Stream<DynamicTest> instrumentsMayNot() {
        return DOORS.stream().map(door -> test(door, "instrument", TestTokens.ofInstrument("instrument-demo"), 403));
    }

    @TestFactory
    Stream<DynamicTest> strangersMayNot() {
        return DOORS.stream().map(door -> test(door, "forged", TestTokens.forged("scientist"), 401));
    }

    @TestFactory
    Stream<DynamicTest> nobodyMayNot() {
        return DOORS.stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.path(),
                        () -> assertThat(
                                        RestAssured.get("/api/v1" + door.path()).statusCode())
                                .isEqualTo(401)));
    }

    private static DynamicTest test(Door door, String who, String token, int expected) {
        return DynamicTest.dynamicTest(
                who + " " + door.path(),
                () -> assertThat(RestAssured.given()
                                .auth()
                                .oauth2(token)
                                .get("/api/v1" + door.path())
                                .statusCode())
                        .isEqualTo(expected));
    }
}
