package org.provolt.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Secrets;
import org.provolt.local.postgres.ServiceDatabase;

class ServiceEnvironmentTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void aServiceRunsAsItsAppRoleAndMigratesAsItsOwner() {
        assertThat(of("cell-build"))
                .containsEntry("PROVOLT_DATABASE_USER", "cell_build")
                .containsEntry("PROVOLT_DATABASE_OWNER", "cell_build_owner");
    }

    @Test
    void tokensNameTheOriginThoughServicesReachKeycloakDirectly() {
        assertThat(of("pressure"))
                .containsEntry("PROVOLT_OIDC_ISSUER", "http://localhost:8080/auth/realms/provolt")
                .containsEntry("PROVOLT_OIDC_URL", "http://127.0.0.1:40000/auth/realms/provolt");
    }

    @Test
    void noServiceWaitsForKeycloakAtStart() {
        assertThat(of("pressure"))
                .containsEntry("QUARKUS_OIDC_DISCOVERY_ENABLED", "false")
                .containsEntry("QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false");
    }

    @Test
    void thePortalKnowsWhereEveryServiceIs() {
        assertThat(of("portal")).containsEntry("PROVOLT_SERVICE_CELL_BUILD", "http://127.0.0.1:40001");
    }

    @Test
    void aServiceDoesNotKnowItsNeighbours() {
        assertThat(of("pressure")).doesNotContainKey("PROVOLT_SERVICE_CELL_BUILD");
    }

    @Test
    void onlyThePortalHoldsTheSecretOfTheSignIn() {
        assertThat(of("instrument-gateway")).doesNotContainKey("PROVOLT_OIDC_CLIENT_SECRET");
    }

    @Test
    void whatTheGatewaySealsTheOthersCanCheck() {
        assertThat(of("cycling"))
                .containsEntry(
                        "PROVOLT_MESSAGES_SECRET",
                        of("instrument-gateway").getOrDefault("PROVOLT_MESSAGES_SECRET", "none"));
    }

    @Test
    void thePortalCannotSealMessages() {
        assertThat(of("portal")).doesNotContainKey("PROVOLT_MESSAGES_SECRET");
    }

    private Map<String, String> of(String service) {
        DataFolder data = new DataFolder(root).made();
        Map<String, Integer> ports = Map.of(
                "portal", 8080, "cell-build", 40001, "pressure", 40002, "instrument-gateway", 40003, "cycling", 40004);
        ServiceEnvironment environment =
                new ServiceEnvironment(data, Secrets.in(data), new Origin(8080), "127.0.0.1:40009", 40000, ports);
        return environment.of(service, ServiceDatabase.of(service, "o", "a"), "jdbc:postgresql://127.0.0.1:1/x");
    }
}
