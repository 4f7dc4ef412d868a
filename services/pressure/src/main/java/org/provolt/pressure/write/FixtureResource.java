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
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.read.Fixtures;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;

/// Fixtures: the devices that press on cells.
@Produces(MediaType.APPLICATION_JSON)
@Path("/fixtures")
class FixtureResource {

    private final Commands commands;
    private final Fixtures fixtures;

    FixtureResource(Commands commands, Fixtures fixtures) {
        this.commands = commands;
        this.fixtures = fixtures;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response register(@Nullable FixtureRequest body) {
        FixtureRequest request = Body.required(body);
        FixtureId fixtureId = request.fixtureId() == null ? new FixtureId(UUID.randomUUID()) : request.fixtureId();
        if (request.label() != null && fixtures.labelIsTaken(request.label())) {
            throw Refused.conflict("label-taken", "Another fixture has the label " + request.label() + ".");
        }
        commands.send(request.command(fixtureId));
        Fixtures.Versioned fixture = fixtures.card(fixtureId, Occurred.now());
        return Answers.created("/fixtures/" + fixtureId, fixture.card(), fixture.version());
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return fixtures.list(text, Occurred.now(), ListPage.cursor(after), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{fixtureId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("fixtureId") FixtureId fixtureId) {
        Fixtures.Versioned fixture = fixtures.card(fixtureId, Occurred.now());
        return Answers.record(fixture.card(), fixture.version());
    }
}
