package org.provolt.metrics.study;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.quotation.Quotations;
import org.provolt.metrics.quotation.Quoted;

/// A study's cells compared.
@Path("/studies/{studyId}/comparison")
class ComparisonResource {

    private final StudyRuns runs;
    private final RunValues values;
    private final Quotations quotations;

    ComparisonResource(StudyRuns runs, RunValues values, Quotations quotations) {
        this.runs = runs;
        this.values = values;
        this.quotations = quotations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Comparison compare(@PathParam("studyId") StudyId studyId, @BeanParam ComparisonAsked asked) {
        return comparison(studyId, asked);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public String csv(@PathParam("studyId") StudyId studyId, @BeanParam ComparisonAsked asked) {
        return ComparisonCsv.of(comparison(studyId, asked));
    }

    private Comparison comparison(StudyId studyId, ComparisonAsked asked) {
        StudyQuestion question = asked.question();
        Quoted quoted = quotations.quotedBy(studyId);
        return Comparison.of(
                studyId,
                question,
                quoted.of(question.metric().told()).orElse(null),
                runs.of(studyId).stream()
                        .map(run -> values.of(run, quoted, question))
                        .toList());
    }
}
