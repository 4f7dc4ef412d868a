package org.provolt.metrics.quotation;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.domain.QuotationCommand.QuoteVersion;
import org.provolt.metrics.heard.HeardStudies;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Which version of an algorithm a study quotes.
@Produces(MediaType.APPLICATION_JSON)
@Path("/studies/{studyId}/quotations")
class QuotationResource {

    private final Commands commands;
    private final HeardStudies studies;
    private final Quotations quotations;

    QuotationResource(Commands commands, HeardStudies studies, Quotations quotations) {
        this.commands = commands;
        this.studies = studies;
        this.quotations = quotations;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public QuotationSheet sheet(@PathParam("studyId") StudyId studyId) {
        known(studyId);
        return new QuotationSheet(studyId, quotations.of(studyId));
    }

    /// Quotes a metric by a version from now on. Nothing is computed by it: every version is told of every cycle and
    /// every spectrum.
    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response quote(@PathParam("studyId") StudyId studyId, QuotationRequest request) {
        known(studyId);
        String reason = Reason.required(request.reason());
        String metric = said(request.metric(), "/metric");
        MetricVersion version = MetricVersion.named(metric, said(request.version(), "/version"));
        commands.send(
                new QuoteVersion(
                        studyId, metric, version.algorithm(), version.version(), Occurred.at(request.occurredAt())),
                reason);
        List<Quotation> items = quotations.of(studyId);
        return Answers.created(
                "/studies/" + studyId + "/quotations",
                new QuotationSheet(studyId, items),
                items.getLast().number());
    }

    private static String said(@Nullable String value, String pointer) {
        new Require().present(value, pointer).orRefuse();
        return String.valueOf(value);
    }

    private void known(StudyId studyId) {
        if (studies.title(studyId).isEmpty()) {
            throw Refused.unknown("unknown-study", "There is no study " + studyId + ".");
        }
    }
}
