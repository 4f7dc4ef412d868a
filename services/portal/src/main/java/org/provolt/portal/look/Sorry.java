package org.provolt.portal.look;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.provolt.portal.house.Trouble;

/// The page that stands where another cannot.
@Path(Sorry.NOT_HERE)
@RunOnVirtualThread
public class Sorry {

    /// Where a browser is led that asked for a page that does not exist.
    public static final String NOT_HERE = "/not-here";

    private static final int UNKNOWN = 404;

    @CheckedTemplate(basePath = "look")
    record Instead(Trouble trouble) implements TemplateInstance {}

    /// Says why a page has nothing to show, with the status that belongs to it.
    public static Response because(Trouble trouble) {
        return Response.status(trouble.status())
                .entity(new Instead(trouble))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    @GET
    @PermitAll
    public Response notHere() {
        return because(new Trouble(UNKNOWN, "unknown-path", "There is no such page.", Map.of()));
    }
}
