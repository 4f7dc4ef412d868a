package org.provolt.local.house;

/// The one address that people and programs use.
///
/// @param port the portal's
public record Origin(int port) {

    public static final int DEFAULT_PORT = 8080;

    public String address() {
        return "http://localhost:" + port;
    }

    /// What tokens name as their issuer.
    public String issuer() {
        return address() + "/auth/realms/provolt";
    }
}
