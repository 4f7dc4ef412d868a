package org.provolt.audit.provenance;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.Map;

/// A result's lineage as JSON-LD in the words of PROV-O.
@Path("/results/{resultId}/provenance")
class ProvenanceResource {

    private final Provenance provenance;

    ProvenanceResource(Provenance provenance) {
        this.provenance = provenance;
    }

    @GET
    @Produces({"application/ld+json", "application/json"})
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Map<String, Object> get(@PathParam("resultId") String resultId) {
        return provenance.of(resultId.toLowerCase(Locale.ROOT));
    }
}
