package org.provolt.audit.witness;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.provolt.servicekit.http.ListPage;

/// How the witnessing stands: by service, up to which number everything is there, what is missing, every alarm.
@Produces(MediaType.APPLICATION_JSON)
@Path("/log/witness")
class WitnessResource {

    private final Standings standings;

    WitnessResource(Standings standings) {
        this.standings = standings;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ListPage<Standing> standings() {
        @Nullable String noFurtherPage = null;
        return new ListPage<>(standings.all(), noFurtherPage);
    }
}
