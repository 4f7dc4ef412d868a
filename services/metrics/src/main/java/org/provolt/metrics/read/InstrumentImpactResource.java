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
import org.provolt.kernel.InstrumentId;

/// What is computed anew when somebody states how accurate an instrument's current is.
@Produces(MediaType.APPLICATION_JSON)
@Path("/instruments/{instrumentId}/impact")
class InstrumentImpactResource {

    private final ConditionImpact impact;

    InstrumentImpactResource(ConditionImpact impact) {
        this.impact = impact;
    }

    /// Nothing but zeros where no current result rests on it.
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ConditionImpact.Resting of(@PathParam("instrumentId") InstrumentId instrumentId) {
        return impact.ofInstrument(instrumentId);
    }
}
