package org.provolt.cellbuild.write;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.cellbuild.domain.LotCommand.ReceiveLot;
import org.provolt.cellbuild.read.LotView;
import org.provolt.cellbuild.read.Lots;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;

/// Lots of materials.
@Produces(MediaType.APPLICATION_JSON)
@Path("/lots")
class LotResource {

    private final Commands commands;
    private final Lots lots;

    LotResource(Commands commands, Lots lots) {
        this.commands = commands;
        this.lots = lots;
    }

    record LotRequest(
            @Nullable LotId lotId,
            String material,
            String supplier,
            String lotNumber,
            LocalDate receivedOn,
            @Nullable LocalDate openedOn,
            @Nullable Instant occurredAt) {}

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response receive(LotRequest request) {
        LotId lotId = request.lotId() == null ? new LotId(UUID.randomUUID()) : request.lotId();
        commands.send(new ReceiveLot(
                lotId,
                request.material(),
                request.supplier(),
                request.lotNumber(),
                request.receivedOn(),
                request.openedOn(),
                Occurred.at(request.occurredAt())));
        LotView lot = lots.get(lotId);
        return Answers.created("/lots/" + lotId, lot, lot.version);
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return lots.list(text, ListPage.cursor(after), ListPage.limit(limit)).answer(uri);
    }

    @GET
    @Path("/{lotId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("lotId") LotId lotId) {
        LotView lot = lots.get(lotId);
        return Answers.record(lot, lot.version);
    }
}
