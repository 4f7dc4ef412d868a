package org.provolt.servicekit.http;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.provolt.servicekit.origin.Origin;

/// Who calls, by the bearer token.
@RequestScoped
@Unremovable
public class Caller {

    private static final List<String> HIGHEST_FIRST =
            List.of(Roles.ADMIN, Roles.SCIENTIST, Roles.TECHNICIAN, Roles.AUDITOR, Roles.INSTRUMENT);
    private static final int LONGEST_DEVICE = 200;

    private final SecurityIdentity identity;
    private final RoutingContext request;

    Caller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /// The identity provider's subject.
    public String subject() {
        Principal principal = identity.getPrincipal();
        if (principal instanceof JsonWebToken token && token.getSubject() != null) {
            return token.getSubject();
        }
        return principal.getName();
    }

    public boolean isA(String role) {
        return identity.hasRole(role);
    }

    public Origin origin() {
        String role =
                HIGHEST_FIRST.stream().filter(identity::hasRole).findFirst().orElse("none");
        String agent = request.request().getHeader("User-Agent");
        String device = agent == null ? "unknown" : agent.substring(0, Math.min(agent.length(), LONGEST_DEVICE));
        return Origin.of(subject(), role, device);
    }
}
