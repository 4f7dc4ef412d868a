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
import org.provolt.analysis.study.Regime;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.quotation.Quotations;
import org.provolt.metrics.quotation.Quoted;

/// A study's runs in the regime map.
@Path("/studies/{studyId}/regime-map")
class RegimeMapResource {

    private final StudyRuns runs;
    private final RunRegime regimes;
    private final Quotations quotations;

    RegimeMapResource(StudyRuns runs, RunRegime regimes, Quotations quotations) {
        this.runs = runs;
        this.regimes = regimes;
        this.quotations = quotations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public RegimeMap map(@PathParam("studyId") StudyId studyId) {
        return of(studyId);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public String csv(@PathParam("studyId") StudyId studyId) {
        return RegimeCsv.of(of(studyId));
    }

    private RegimeMap of(StudyId studyId) {
        Regime.Rules rules = Regime.Rules.DEFAULTS;
        Quoted quoted = quotations.quotedBy(studyId);
        return RegimeMap.of(
                studyId,
                runs.of(studyId).stream()
                        .map(run -> regimes.of(run, quoted, rules))
                        .toList(),
                rules);
    }
}
