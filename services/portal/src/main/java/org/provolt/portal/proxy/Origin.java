package org.provolt.portal.proxy;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The address that people and programs use. It is configured, never taken from what a request claims.
@Singleton
class Origin {

    private final URI address;

    Origin(@ConfigProperty(name = "provolt.origin") URI address) {
        this.address = address;
    }

    String scheme() {
        return address.getScheme();
    }

    /// Host, and the port where it is not the scheme's own.
    String authority() {
        return address.getAuthority();
    }

    int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return scheme().equals("https") ? 443 : 80;
    }
}
