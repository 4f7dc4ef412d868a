package org.provolt.portal.signin;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/// Requests that a page's script makes. Sending those to a sign-in page would put that page's HTML where a script
/// expects its answer; they get 401, and the page asks its person to sign in again.
@Singleton
public class ScriptedRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return isScripted(context.request());
    }

    /// htmx says so itself; of the rest the browser says it.
    public static boolean isScripted(HttpServerRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return "true".equals(request.getHeader("HX-Request")) || (mode != null && !mode.equals("navigate"));
    }
}
