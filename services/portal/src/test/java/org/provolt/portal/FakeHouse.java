package org.provolt.portal;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.provolt.portal.route.Upstream;

/// Everybody behind the portal, played by [FakeUpstream]. Nobody listens where the audit should be.
public class FakeHouse implements QuarkusTestResourceLifecycleManager {

    public static final String ORIGIN = "http://provolt.test:8080";

    private final List<FakeUpstream> upstreams = new ArrayList<>();
    private final List<FakeKeycloak> backChannels = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> addresses = new TreeMap<>();
        addresses.put("provolt.origin", ORIGIN);
        addresses.put("provolt.oidc.url", keycloak().url());
        addresses.put("provolt.oidc.issuer", ORIGIN + "/auth/realms/provolt");
        addresses.put("provolt.oidc.client-id", "provolt-portal");
        addresses.put("provolt.oidc.client-secret", "a-secret-for-tests-of-32-letters");
        addresses.put("provolt.cookie.secret", "a-secret-for-tests-of-32-letters");
        addresses.put("provolt.cookie-suffix", "8080");
        for (Upstream upstream : Upstream.values()) {
            String path = upstream == Upstream.KEYCLOAK ? "/auth" : "";
            addresses.put(upstream.property(), "http://127.0.0.1:" + port(upstream) + path);
        }
        return addresses;
    }

    @Override
    public void stop() {
        backChannels.forEach(FakeKeycloak::close);
        upstreams.forEach(FakeUpstream::close);
    }

    private FakeKeycloak keycloak() {
        try {
            FakeKeycloak keycloak = new FakeKeycloak();
            backChannels.add(keycloak);
            return keycloak;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No Keycloak can be played", e);
        }
    }

    private int port(Upstream upstream) {
        if (upstream == Upstream.AUDIT) {
            return freePort();
        }
        FakeUpstream fake = new FakeUpstream(upstream.label(), 0);
        upstreams.add(fake);
        return fake.port();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
