package org.provolt.portal.look;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.provolt.portal.Problem;
import org.provolt.portal.house.Trouble;

/// What stands at a page that does not open, for a role that may not enter or where nothing is. A person reads a page,
/// a program a problem.
class ClosedDoors {

    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN = 404;

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpHeaders headers) {
        return said(FORBIDDEN, "forbidden", "Your role does not open this page.", headers);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException unknown, HttpHeaders headers) {
        return said(UNKNOWN, "unknown-path", "There is nothing at this path.", headers);
    }

    private static Response said(int status, String code, String sentence, HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
            return Sorry.because(new Trouble(status, code, sentence, Map.of()));
        }
        return Response.status(status)
                .entity(new Problem(status, code, sentence).text())
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
