package org.provolt.gateway.formats;

import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Says which columns the first lines of a text have. Nothing is kept.
@Produces(MediaType.APPLICATION_JSON)
@Path("/table-heads")
class TableHeadResource {

    @POST
    @RolesAllowed(TECHNICIAN)
    public TableHead of(TableHead.@Nullable Lines lines) {
        if (lines == null) {
            throw Refused.malformed("malformed", "The request has no body.");
        }
        return lines.guessed();
    }
}
