package org.provolt.portal.route;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What only an operator needs of Keycloak: its administration, and the realm that signs operators in. They use
/// Keycloak's own port, inside the house; at the origin these paths lead nowhere, unless
/// `provolt.keycloak.admin-at-origin`
/// says otherwise.
@Singleton
public class OperatorsDoors {

    private static final List<PathPattern> DOORS =
            List.of(PathPattern.of("/auth/admin/**"), PathPattern.of("/auth/realms/master/**"));

    private final boolean open;

    OperatorsDoors(@ConfigProperty(name = "provolt.keycloak.admin-at-origin", defaultValue = "false") boolean open) {
        this.open = open;
    }

    /// @param path in its plain form, see [PlainPath]
    public boolean areClosedTo(String path) {
        return !open && DOORS.stream().anyMatch(door -> door.matches(path));
    }
}
