package org.provolt.portal.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The session that a browser brings as a cookie, and the access token inside, which is renewed when it is due.
@Singleton
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final IdentityProviderManager identities;
    private final Pattern cookie;

    Sessions(
            IdentityProviderManager identities,
            @ConfigProperty(name = "quarkus.oidc.authentication.cookie-suffix") String suffix) {
        this.identities = identities;
        this.cookie = Pattern.compile("q_session(_\\w+)?_" + Pattern.quote(suffix) + "(_\\w+)?");
    }

    /// Whether a browser brings a session at all, good or not. Its cookies are called `q_session_Default_8080`; a large
    /// one is cut into `…_chunk_1` and so on.
    public boolean isBroughtBy(HttpServerRequest request) {
        return request.cookies().stream()
                .map(Cookie::getName)
                .anyMatch(name -> cookie.matcher(name).matches());
    }

    /// The access token of a request's session; absent when there is none, or none that is good any more.
    public Uni<Optional<String>> token(RoutingContext context) {
        // The library would answer a failed authentication itself, with a sign-in page.
        BiConsumer<RoutingContext, Throwable> caller = Sessions::leaveToTheCaller;
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, caller);
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(Sessions::tokenOf)
                .onFailure(Sessions::isNoSession)
                .recoverWithItem(Optional.empty());
    }

    private static void leaveToTheCaller(RoutingContext context, Throwable failure) {
        LOG.debugf("%s: %s", context.normalizedPath(), failure);
    }

    static Optional<String> tokenOf(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }

    /// Whether a failure says that somebody is not signed in, rather than that something is broken.
    static boolean isNoSession(Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException failed -> true;
            case AuthenticationCompletionException failed -> true;
            case AuthenticationRedirectException elsewhere -> true;
            case UnauthorizedException unknown -> true;
            default -> false;
        };
    }
}
