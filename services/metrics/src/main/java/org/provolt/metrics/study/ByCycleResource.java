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
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.Quotations;
import org.provolt.metrics.quotation.Quoted;

/// A study's runs cycle by cycle, with what is evidence of soft shorts.
@Produces(MediaType.APPLICATION_JSON)
@Path("/studies/{studyId}/by-cycle")
class ByCycleResource {

    private final StudyRuns runs;
    private final RunFactor factors;
    private final Quotations quotations;

    ByCycleResource(StudyRuns runs, RunFactor factors, Quotations quotations) {
        this.runs = runs;
        this.factors = factors;
        this.quotations = quotations;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ByCycle byCycle(@PathParam("studyId") StudyId studyId, @BeanParam ComparisonAsked asked) {
        StudyQuestion question = asked.question();
        Quoted quoted = quotations.quotedBy(studyId);
        if (question.metric().of() != ComparedMetric.Of.CYCLES) {
            throw Refused.malformed("unknown-metric", question.metric().name() + " is no metric of a cycle.");
        }
        return new ByCycle(
                studyId,
                question.metric().name(),
                Units.of(question.metric().name()),
                question.factor().toString(),
                runs.of(studyId).stream()
                        .map(run -> line(run, quoted, question))
                        .toList());
    }

    private ByCycle.Line line(HeardRun heard, Quoted quoted, StudyQuestion question) {
        StudyRun run = runs.cyclesOf(heard, quoted);
        return ByCycle.line(
                run,
                factors.over(run.cycles(), heard, question.factor()),
                question.metric().name());
    }
}
