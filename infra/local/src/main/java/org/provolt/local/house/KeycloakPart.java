package org.provolt.local.house;

import java.util.List;
import java.util.Map;
import org.provolt.local.Checkout;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Secrets;
import org.provolt.local.keycloak.KeycloakDistribution;
import org.provolt.local.keycloak.KeycloakHome;
import org.provolt.local.postgres.ServiceDatabase;
import org.provolt.local.process.CacheFolder;
import org.provolt.local.process.JavaChild;

/// Keycloak. Browsers reach it through the origin, services directly.
///
/// @param database Keycloak defines its own tables, so it runs as the owner
record KeycloakPart(
        Checkout checkout,
        DataFolder data,
        Secrets secrets,
        Origin origin,
        int port,
        ServiceDatabase database,
        String databaseUrl)
        implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    /// Unpacks and builds it, where this was never done on this machine.
    KeycloakDistribution built() {
        return KeycloakDistribution.builtIn(CacheFolder.ofThisUser(), checkout.keycloakArchive());
    }

    @Override
    public ProcessHandle start() {
        KeycloakHome home = KeycloakHome.laidOut(data.keycloak(), built());
        List<String> words = KeycloakDistribution.java(home.folder(), 320);
        words.addFirst(data.mark().argument());
        words.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + origin.address() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--db-url=" + databaseUrl,
                "--db-username=" + database.owner(),
                "--db-pool-max-size=20"));
        return new JavaChild(words, environment(), data.logOf(name())).start();
    }

    @Override
    public boolean healthy() {
        return Web.ok(address() + "/realms/provolt/.well-known/openid-configuration");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", database.ownerPassword(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "operator",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.operator"),
                "PROVOLT_PORTAL_SECRET", secrets.of("client.provolt-portal"),
                "PROVOLT_INSTRUMENT_SECRET", secrets.of("client.instrument-demo"));
    }
}
