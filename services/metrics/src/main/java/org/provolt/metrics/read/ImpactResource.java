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
import java.util.List;
import org.provolt.kernel.ImportId;

/// What would change if a file were withdrawn.
@Produces(MediaType.APPLICATION_JSON)
@Path("/imports/{importId}/impact")
class ImpactResource {

    private final ImportImpact impact;

    ImpactResource(ImportImpact impact) {
        this.impact = impact;
    }

    /// Empty of a file that no current result rests on.
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImpactSheet of(@PathParam("importId") ImportId importId) {
        return new ImpactSheet(importId, impact.of(importId), impact.images(importId), impact.studies(importId));
    }

    record ImpactSheet(
            ImportId importId,
            List<ImportImpact.OfRun> runs,
            List<ImportImpact.OfImage> images,
            List<ConditionImpact.OfStudy> studies) {}
}
