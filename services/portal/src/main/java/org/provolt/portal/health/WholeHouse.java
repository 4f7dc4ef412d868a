package org.provolt.portal.health;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthRegistry;
import io.smallrye.health.api.Wellness;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.provolt.portal.route.Addresses;
import org.provolt.portal.route.Upstream;

/// `/q/health` is the health of the whole house: every service, and Keycloak. It is registered as wellness, so the
/// portal's own `/q/health/live` and `/q/health/ready` do not fall with a neighbour.
@Singleton
class WholeHouse {

    private static final int CONNECT_MILLIS = 1_000;

    private final HealthRegistry checks;
    private final Addresses addresses;
    private final HttpClient client;

    WholeHouse(@Wellness HealthRegistry checks, Addresses addresses, Vertx vertx) {
        this.checks = checks;
        this.addresses = addresses;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false));
    }

    void watch(@Observes StartupEvent started) {
        for (Upstream upstream : Upstream.values()) {
            checks.register(upstream.label(), new UpstreamHealth(upstream.label(), question(upstream), client));
        }
    }

    private URI question(Upstream upstream) {
        String path = switch (upstream) {
            case KEYCLOAK -> "/realms/provolt/.well-known/openid-configuration";
            case CELL_BUILD, PRESSURE, CYCLING, IMAGING, METRICS, AUDIT, INSTRUMENT_GATEWAY -> "/q/health";
        };
        return URI.create(addresses.of(upstream) + path);
    }
}
