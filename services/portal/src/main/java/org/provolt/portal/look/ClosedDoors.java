package org.provolt.portal.look;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.provolt.portal.house.Trouble;

/// What stands at a page that does not open: for a role that may not enter, and where an identity is none.
class ClosedDoors {

    private static final int FORBIDDEN = 403;

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return Sorry.because(new Trouble(FORBIDDEN, "forbidden", "Your role does not open this page.", Map.of()));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException unknown) {
        return Sorry.thereIsNone();
    }
}
