package org.provolt.portal.forms;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// What a form is answered with: where to go on, or itself with what is wrong in it.
public final class Formed {

    private static final int UNPROCESSABLE = 422;

    private Formed() {}

    /// Done. A browser goes to the page; htmx is told to, and the browser's draft of the form ends with that.
    public static Response go(String path, HttpHeaders headers) {
        return headers.getHeaderString("HX-Request") == null
                ? Response.seeOther(URI.create(path)).build()
                : Response.ok().header("HX-Redirect", path).build();
    }

    /// Not done: the page again, with all that was typed.
    public static Response again(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }
}
