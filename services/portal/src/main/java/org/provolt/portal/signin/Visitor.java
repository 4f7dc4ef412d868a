package org.provolt.portal.signin;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Whoever asks for this page, as templates see it (`cdi:visitor`). Somebody who is not signed in is a visitor too.
@Named("visitor")
@RequestScoped
public class Visitor {

    private static final String ZONE = "provolt_zone";
    private static final ZoneId UTC = ZoneId.of("UTC");
    /// From the one that may do most to the one that may do least.
    private static final List<String> ROLES = List.of("admin", "scientist", "auditor", "technician");

    private final CurrentIdentityAssociation association;
    private final HttpHeaders headers;
    private boolean asked;
    private Optional<SecurityIdentity> identity = Optional.empty();

    Visitor(CurrentIdentityAssociation association, @Context HttpHeaders headers) {
        this.association = association;
        this.headers = headers;
    }

    public boolean isSignedIn() {
        return identity().isPresent();
    }

    /// The sign-in name; empty for somebody who is not signed in.
    public String getName() {
        return identity().map(who -> who.getPrincipal().getName()).orElse("");
    }

    /// The identity provider's subject, by which facts name people; empty for somebody who is not signed in.
    public String getSubject() {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .map(who -> who instanceof JsonWebToken token ? token.getSubject() : who.getName())
                .orElse("");
    }

    /// The role that says most about what somebody may do; empty for somebody without one.
    public String getRole() {
        return ROLES.stream().filter(this::is).findFirst().orElse("");
    }

    public boolean is(String role) {
        return identity().filter(who -> who.hasRole(role)).isPresent();
    }

    public boolean isTechnician() {
        return is("technician");
    }

    public boolean isScientist() {
        return is("scientist");
    }

    /// Whether the whole laboratory's trail is open to them.
    public boolean isAuditorOrAdmin() {
        return is("auditor") || is("admin");
    }

    /// The access token, which services take.
    public Optional<String> token() {
        return identity().flatMap(Sessions::tokenOf);
    }

    /// The zone of the browser's clock, which a script tells by a cookie; UTC until it does.
    public ZoneId getZone() {
        Cookie told = headers.getCookies().get(ZONE);
        try {
            return told == null ? UTC : ZoneId.of(told.getValue().replace("%2F", "/"));
        } catch (DateTimeException unknown) {
            return UTC;
        }
    }

    private Optional<SecurityIdentity> identity() {
        if (!asked) {
            identity = find();
            asked = true;
        }
        return identity;
    }

    private Optional<SecurityIdentity> find() {
        return association
                .getDeferredIdentity()
                .map(who -> who.isAnonymous() ? Optional.<SecurityIdentity>empty() : Optional.of(who))
                .onFailure(Sessions::isNoSession)
                .recoverWithItem(Optional.empty())
                // Pages are rendered where waiting is allowed; where they are not, somebody has asked already.
                .subscribeAsCompletionStage()
                .join();
    }
}
