package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.e2e.client.Api;
import org.provolt.e2e.stack.RunningStack;

/// What stands at the one origin beside the API itself.
@OnOneStack
class PortalTest {

    private static final String[] PATHS = {
        "/api/v1/cells",
        "/api/v1/cells/{}",
        "/api/v1/cells/{}/corrections",
        "/api/v1/cells/{}/pressure",
        "/api/v1/cells/{}/retirement",
        "/api/v1/fixtures",
        "/api/v1/fixtures/{}/calibrations",
        "/api/v1/imports",
        "/api/v1/imports/{}",
        "/api/v1/instruments",
        "/api/v1/lots",
        "/api/v1/pressure-settings",
        "/api/v1/pressure-settings/{}/release",
        "/api/v1/pressure-settings/{}/withdrawal",
        "/api/v1/rejections",
        "/api/v1/rejections/{}/retry",
        "/api/v1/results",
        "/api/v1/results/{}",
        "/api/v1/runs",
        "/api/v1/runs/{}",
        "/api/v1/runs/{}/abortion",
        "/api/v1/runs/{}/completion",
        "/api/v1/runs/{}/corrections",
        "/api/v1/runs/{}/cycles",
        "/api/v1/runs/{}/gap-acceptance",
        "/api/v1/runs/{}/samples",
        "/api/v1/runs/{}/summary",
        "/api/v1/trail"
    };

    private final Api api;
    private final RunningStack stack;

    PortalTest(Api api, RunningStack stack) {
        this.api = api;
        this.stack = stack;
    }

    @Test
    void theHealthOfTheWholeIsKnown() {
        assertThat(api.page("/q/health").expect(200).json().path("status").asText())
                .isEqualTo("UP");
    }

    @Test
    void theMergedDescriptionListsEveryPath() {
        assertThat(api.page("/api/openapi.json")
                        .expect(200)
                        .json()
                        .path("paths")
                        .properties())
                .extracting(path -> path.getKey().replaceAll("\\{[^}]*}", "{}"))
                .contains(PATHS);
    }

    @Test
    void theDescriptionCanBeReadAsAPage() {
        assertThat(api.page("/api").expect(200).header("Content-Type").orElse(""))
                .startsWith("text/html");
    }

    @Test
    void pagesLetNoInlineScriptIn() {
        assertThat(api.page("/").expect(200).header("Content-Security-Policy").orElse("none"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void keycloakAnswersAtTheOriginAndCallsItselfSo() {
        assertThat(api.page("/auth/realms/provolt/.well-known/openid-configuration")
                        .expect(200)
                        .json()
                        .path("issuer")
                        .asText())
                .isEqualTo(stack.address() + "/auth/realms/provolt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell-build",
                "pressure",
                "cycling",
                "imaging",
                "metrics",
                "audit",
                "instrument-gateway",
                "portal"
            })
    void eachServiceTellsItsHealthOnItsOwnPort(String service) {
        assertThat(api.page(stack.addressOf(service) + "/q/health").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell-build",
                "pressure",
                "cycling",
                "imaging",
                "metrics",
                "audit",
                "instrument-gateway",
                "portal"
            })
    void eachServiceTellsItsMetricsOnItsOwnPort(String service) {
        assertThat(api.page(stack.addressOf(service) + "/q/metrics").status()).isEqualTo(200);
    }
}
