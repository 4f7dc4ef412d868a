package org.provolt.cycling.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.RunCommand.AbortRun;
import org.provolt.cycling.domain.RunCommand.CompleteRun;
import org.provolt.cycling.domain.RunCommand.CorrectRun;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.cycling.domain.RunCorrection;
import org.provolt.cycling.read.OneMoment;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.RunSheet;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.IfMatch;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Runs: starting, ending, correcting, finding.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs")
class RunResource {

    private final Commands commands;
    private final RunStart start;
    private final Runs runs;
    private final RunSeries series;
    private final OneMoment oneMoment;
    private final ObjectMapper json;

    RunResource(
            Commands commands, RunStart start, Runs runs, RunSeries series, OneMoment oneMoment, ObjectMapper json) {
        this.commands = commands;
        this.start = start;
        this.runs = runs;
        this.series = series;
        this.oneMoment = oneMoment;
        this.json = json;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response begin(@Nullable RunRequest request) {
        StartRun command = Body.required(request).command();
        start.start(command);
        Runs.Versioned run = runs.get(command.runId());
        return Answers.created("/runs/" + command.runId(), sheet(run), run.version());
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("cell_id") @Nullable CellId cellId,
            @QueryParam("instrument_id") @Nullable InstrumentId instrumentId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return runs.list(cellId, instrumentId, state, text, ListPage.cursor(after), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("runId") RunId runId) {
        return oneMoment.read(() -> record(runId));
    }

    @POST
    @Write
    @Path("/{runId}/completion")
    @RolesAllowed(TECHNICIAN)
    public Response complete(@PathParam("runId") RunId runId, @Nullable RunEndRequest request) {
        RunEndRequest end = RunEndRequest.orNow(request);
        commands.send(new CompleteRun(runs.get(runId).card().runId(), end.note(), Occurred.at(end.occurredAt())));
        return record(runId);
    }

    @POST
    @Write
    @Path("/{runId}/abortion")
    @RolesAllowed(TECHNICIAN)
    public Response abort(@PathParam("runId") RunId runId, @Nullable RunEndRequest request) {
        RunEndRequest end = RunEndRequest.orNow(request);
        AbortRun command = new AbortRun(runs.get(runId).card().runId(), end.note(), Occurred.at(end.occurredAt()));
        commands.send(command, Reason.required(end.reason()));
        return record(runId);
    }

    @POST
    @Write
    @Path("/{runId}/corrections")
    @RolesAllowed(SCIENTIST)
    public Response correct(
            @PathParam("runId") RunId runId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable RunCorrectionRequest request) {
        long seen = IfMatch.require(ifMatch, runs.get(runId).version());
        RunCorrectionRequest asked = Body.required(request);
        RunCorrection correction = asked.correction(json);
        if (correction instanceof RunCorrection.OfCell(CellId cellId)) {
            start.awaitCell(cellId);
        }
        commands.send(new CorrectRun(runId, correction, seen, Occurred.now()), Reason.required(asked.reason()));
        return record(runId);
    }

    private Response record(RunId runId) {
        Runs.Versioned run = runs.get(runId);
        return Answers.record(sheet(run), run.version());
    }

    private RunSheet sheet(Runs.Versioned run) {
        return new RunSheet(run.card(), series.sheets(run.card()));
    }
}
