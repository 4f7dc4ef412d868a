package org.provolt.portal.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.route.PlainPath;

/// `/sign-in` leads through Keycloak and back to where somebody wanted to go. Signing out is `POST /sign-out`, which
/// the sign-in library answers itself.
@Path("/sign-in")
@RunOnVirtualThread
public class SignIn {

    /// The page that says that a sign-in worked, in a window of its own beside the one that asked for it.
    @CheckedTemplate(basePath = "signin")
    record Again() implements TemplateInstance {}

    /// The page that says that a sign-in did not work.
    @CheckedTemplate(basePath = "signin")
    record Failed() implements TemplateInstance {}

    @GET
    @Authenticated
    public Response signIn(@QueryParam("to") @Nullable String to) {
        return Response.seeOther(URI.create(own(to))).build();
    }

    @GET
    @Path("/again")
    @Authenticated
    public TemplateInstance again() {
        return new Again();
    }

    @GET
    @Path("/failed")
    @PermitAll
    public TemplateInstance failed() {
        return new Failed();
    }

    /// A path of this house, or the first page.
    static String own(@Nullable String to) {
        return to != null && PlainPath.is(to) ? to : "/";
    }
}
