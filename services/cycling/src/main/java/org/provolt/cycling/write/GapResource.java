package org.provolt.cycling.write;

import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.RunSheet;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Accepting that records are missing and will not come.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs/{runId}/gap-acceptance")
class GapResource {

    private final GapAcceptance acceptance;
    private final Runs runs;
    private final RunSeries series;

    GapResource(GapAcceptance acceptance, Runs runs, RunSeries series) {
        this.acceptance = acceptance;
        this.runs = runs;
        this.series = series;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response accept(@PathParam("runId") RunId runId, @Nullable GapRequest request) {
        GapRequest asked = Body.required(request);
        acceptance.accept(runId, asked, Reason.required(asked.reason()));
        Runs.Versioned run = runs.get(runId);
        return Answers.record(new RunSheet(run.card(), series.sheets(run.card())), run.version());
    }
}
