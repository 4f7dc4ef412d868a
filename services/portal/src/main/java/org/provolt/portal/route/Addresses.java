package org.provolt.portal.route;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/// Where everybody behind the portal listens. All of them are told at start, or the portal does not start.
@Singleton
public class Addresses {

    private final Map<Upstream, URI> addresses = new EnumMap<>(Upstream.class);

    Addresses(Config config) {
        for (Upstream upstream : Upstream.values()) {
            addresses.put(upstream, plain(upstream, config.getValue(upstream.property(), URI.class)));
        }
    }

    /// `http://host:port`, for Keycloak with its path.
    public URI of(Upstream upstream) {
        return java.util.Objects.requireNonNull(addresses.get(upstream));
    }

    private static URI plain(Upstream upstream, URI address) {
        if (!"http".equals(address.getScheme()) || address.getHost() == null || address.getPort() <= 0) {
            throw new IllegalStateException(
                    upstream.property() + " is http://host:port, inside the house; it is " + address);
        }
        return address;
    }
}
