package org.provolt.local.house;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Secrets;
import org.provolt.local.postgres.ServiceDatabase;

/// What each service is told at start, by environment variables. The same names are configuration properties
/// (`PROVOLT_DATABASE_URL` is `provolt.database.url`), which is how tests and a cluster set them.
///
/// @param kafka the broker's door for those who sign in
/// @param ports of every service, by name
record ServiceEnvironment(
        DataFolder data, Secrets secrets, Origin origin, String kafka, int keycloakPort, Map<String, Integer> ports) {

    // Keycloak starts beside the services. Looking for it at start would hold each of them for 10 s; its addresses are
    // known, and its keys are fetched with the first token.
    private static final Map<String, String> KEYS_WHEN_FIRST_NEEDED = Map.of(
            "QUARKUS_OIDC_DISCOVERY_ENABLED", "false",
            "QUARKUS_OIDC_JWKS_PATH", "/protocol/openid-connect/certs",
            "QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false");

    Map<String, String> of(String service, ServiceDatabase database, String databaseUrl) {
        String keycloak = "http://127.0.0.1:" + keycloakPort + "/auth";
        Map<String, String> words = new TreeMap<>();
        words.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        words.put("QUARKUS_HTTP_PORT", String.valueOf(ports.get(service)));
        words.put("PROVOLT_DATABASE_URL", databaseUrl);
        words.put("PROVOLT_DATABASE_USER", database.app());
        words.put("PROVOLT_DATABASE_PASSWORD", database.appPassword());
        words.put("PROVOLT_DATABASE_OWNER", database.owner());
        words.put("PROVOLT_DATABASE_OWNER_PASSWORD", database.ownerPassword());
        words.put("PROVOLT_KAFKA_BOOTSTRAP", kafka);
        words.put("PROVOLT_KAFKA_USER", service);
        words.put("PROVOLT_KAFKA_PASSWORD", secrets.of("kafka." + service));
        words.put("PROVOLT_TOPIC_PREFIX", "");
        words.put("PROVOLT_KEYCLOAK_URL", keycloak);
        words.put("PROVOLT_OIDC_URL", keycloak + "/realms/provolt");
        words.put("PROVOLT_OIDC_ISSUER", origin.issuer());
        words.putAll(KEYS_WHEN_FIRST_NEEDED);
        words.put("PROVOLT_ORIGIN", origin.address());
        words.put("PROVOLT_BLOBS", data.blobs().toString());
        if (!service.equals("portal")) {
            words.put("PROVOLT_MESSAGES_SECRET", secrets.of("messages.seal"));
        }
        switch (service) {
            case "portal" -> {
                words.putAll(neighbours());
                words.put("PROVOLT_OIDC_CLIENT_ID", "provolt-portal");
                words.put("PROVOLT_OIDC_CLIENT_SECRET", secrets.of("client.provolt-portal"));
                words.put("PROVOLT_COOKIE_SECRET", secrets.of("portal.cookies"));
            }
            case "instrument-gateway" -> words.putAll(neighbours());
            default -> {}
        }
        return words;
    }

    private Map<String, String> neighbours() {
        Map<String, String> words = new TreeMap<>();
        ports.forEach((name, port) -> words.put(
                "PROVOLT_SERVICE_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), "http://127.0.0.1:" + port));
        return words;
    }
}
