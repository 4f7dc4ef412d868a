package org.provolt.portal.route;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The address that people and programs use. It is configured, never taken from what a request claims.
@Singleton
public class Origin {

    private final URI address;

    Origin(@ConfigProperty(name = "provolt.origin") URI address) {
        this.address = address;
    }

    /// As a browser writes it in `Origin`: scheme, host, and the port where it is not the scheme's own.
    public String text() {
        return scheme() + "://" + authority();
    }

    public String scheme() {
        return address.getScheme();
    }

    /// Host, and the port where it is not the scheme's own.
    public String authority() {
        return address.getAuthority();
    }

    public int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return scheme().equals("https") ? 443 : 80;
    }
}
