package org.provolt.metrics.read;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.provolt.kernel.CellId;

/// What would be computed anew if a cell's build were corrected.
@Produces(MediaType.APPLICATION_JSON)
@Path("/cells/{cellId}/impact")
class CellImpactResource {

    private final ConditionImpact impact;

    CellImpactResource(ConditionImpact impact) {
        this.impact = impact;
    }

    /// Nothing but zeros where no current result rests on it.
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ConditionImpact.Resting of(@PathParam("cellId") CellId cellId) {
        return impact.ofCell(cellId);
    }
}
