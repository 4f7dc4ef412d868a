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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.FixtureCommand.WithdrawLiveReadings;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.LiveWithdrawals;
import org.provolt.pressure.read.ReadingBlocks;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Taking back what a live load cell told by mistake. What it tells of that time afterwards counts again.
@Produces(MediaType.APPLICATION_JSON)
@Path("/fixtures/{fixtureId}/reading-withdrawals")
class LiveReadingsResource {

    private final Commands commands;
    private final Fixtures fixtures;
    private final ReadingBlocks blocks;
    private final LiveWithdrawals withdrawals;

    LiveReadingsResource(Commands commands, Fixtures fixtures, ReadingBlocks blocks, LiveWithdrawals withdrawals) {
        this.commands = commands;
        this.fixtures = fixtures;
        this.blocks = blocks;
        this.withdrawals = withdrawals;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response withdraw(@PathParam("fixtureId") FixtureId fixtureId, @Nullable LiveReadingsWithdrawal body) {
        fixtures.get(fixtureId);
        LiveReadingsWithdrawal request = Body.required(body);
        WithdrawLiveReadings command =
                new WithdrawLiveReadings(fixtureId, request.begin(), request.end(), Occurred.at(request.occurredAt()));
        String reason = Reason.required(request.reason());
        fixtures.lock(fixtureId);
        requireReadings(command);
        commands.send(command, reason);
        LiveWithdrawals.Card made =
                withdrawals.list(fixtureId, Integer.MAX_VALUE, 1).items().getFirst();
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private void requireReadings(WithdrawLiveReadings command) {
        double from = UnixSecond.of(command.from());
        double until = UnixSecond.of(command.until());
        if (from < until && !blocks.anyLive(command.fixtureId(), from, until)) {
            throw Refused.conflict(
                    "no-readings",
                    "The load cell of fixture " + command.fixtureId()
                            + " told no reading of that time that counts. What a"
                            + " file told is taken back with its import.");
        }
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @PathParam("fixtureId") FixtureId fixtureId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        fixtures.get(fixtureId);
        int before = Objects.requireNonNullElse(ListPage.cursor(after, Integer::valueOf), Integer.MAX_VALUE);
        return withdrawals.list(fixtureId, before, ListPage.limit(limit)).answer(uri);
    }
}
