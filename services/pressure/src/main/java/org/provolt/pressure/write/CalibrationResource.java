package org.provolt.pressure.write;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.pressure.read.CalibrationView;
import org.provolt.pressure.read.Calibrations;
import org.provolt.pressure.read.Fixtures;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Write;

/// Calibrations of a fixture's load cell. A calibration has no version: it is never changed.
@Produces(MediaType.APPLICATION_JSON)
@Path("/fixtures/{fixtureId}/calibrations")
class CalibrationResource {

    private final Commands commands;
    private final Fixtures fixtures;
    private final Calibrations calibrations;

    CalibrationResource(Commands commands, Fixtures fixtures, Calibrations calibrations) {
        this.commands = commands;
        this.fixtures = fixtures;
        this.calibrations = calibrations;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response calibrate(@PathParam("fixtureId") FixtureId fixtureId, @Nullable CalibrationRequest body) {
        CalibrationRequest request = Body.required(body);
        fixtures.get(fixtureId);
        CalibrationId calibrationId =
                request.calibrationId() == null ? new CalibrationId(UUID.randomUUID()) : request.calibrationId();
        commands.send(request.command(fixtureId, calibrationId));
        CalibrationView calibration = calibrations.get(fixtureId, calibrationId);
        return Answers.created(
                "/fixtures/" + fixtureId + "/calibrations/" + calibrationId, calibration, calibration.version);
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @PathParam("fixtureId") FixtureId fixtureId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        fixtures.get(fixtureId);
        return calibrations
                .list(fixtureId, ListPage.cursor(after, Long::valueOf), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{calibrationId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(
            @PathParam("fixtureId") FixtureId fixtureId, @PathParam("calibrationId") CalibrationId calibrationId) {
        CalibrationView calibration = calibrations.get(fixtureId, calibrationId);
        return Answers.record(calibration, calibration.version);
    }
}
