package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class HealthTest {

    @ConfigProperty(name = "provolt.service.audit")
    URI audit;

    @Test
    void theHouseIsNotWellWhileAPartIsDown() {
        given().get("/q/health")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body(
                        "checks.name",
                        containsInAnyOrder(
                                "keycloak",
                                "cell-build",
                                "pressure",
                                "cycling",
                                "imaging",
                                "metrics",
                                "audit",
                                "instrument-gateway"))
                .body("checks.findAll { it.status == 'DOWN' }.name", equalTo(java.util.List.of("audit")));
    }

    @Test
    void theHouseIsWellWhenEveryPartIs() {
        try (FakeUpstream back = new FakeUpstream("audit", audit.getPort())) {
            assertThat(back.port()).isEqualTo(audit.getPort());
            await().untilAsserted(() ->
                    given().get("/q/health").then().statusCode(200).body("status", equalTo("UP")));
        }
        await().until(() -> given().get("/q/health").statusCode() == 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void thePortalItselfDoesNotFallWithANeighbour(String path) {
        given().get(path).then().statusCode(200);
    }
}
