package org.provolt.metrics.study;

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
import org.provolt.kernel.StudyId;

/// What a study's images show, for its dot plots by pressure.
@Path("/studies/{studyId}/deposits")
class StudyDepositsResource {

    private final SeenDeposits deposits;

    StudyDepositsResource(SeenDeposits deposits) {
        this.deposits = deposits;
    }

    /// Image by image; of each at most 2,000 deposits, the largest.
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public StudyDeposits deposits(@PathParam("studyId") StudyId studyId) {
        return deposits.of(studyId, StudyDeposits.MOST_DEPOSITS);
    }

    /// Line by line, one each deposit: all of them.
    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public String csv(@PathParam("studyId") StudyId studyId) {
        return StudyDepositsCsv.of(deposits.of(studyId, Integer.MAX_VALUE));
    }
}
