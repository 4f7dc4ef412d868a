package org.provolt.cellbuild.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import com.fasterxml.jackson.core.JsonPointer;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.cellbuild.domain.CellCommand;
import org.provolt.cellbuild.domain.CellCommand.HarvestCell;
import org.provolt.cellbuild.domain.CellCommand.RegisterCell;
import org.provolt.cellbuild.domain.CellCommand.RetireCell;
import org.provolt.cellbuild.read.CellCard;
import org.provolt.cellbuild.read.CellCards;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpecimenId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.IfMatch;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Cells: registering, correcting, opening, retiring, finding.
@Produces(MediaType.APPLICATION_JSON)
@Path("/cells")
class CellResource {

    private final Commands commands;
    private final CellCards cards;
    private final BuildCorrection correction;
    private final HarvestCorrection harvestCorrection;

    CellResource(Commands commands, CellCards cards, BuildCorrection correction, HarvestCorrection harvestCorrection) {
        this.commands = commands;
        this.cards = cards;
        this.correction = correction;
        this.harvestCorrection = harvestCorrection;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response register(CellRequest request) {
        CellId cellId = request.cellId() == null ? new CellId(UUID.randomUUID()) : request.cellId();
        if (request.label() != null && cards.labelIsTaken(request.label())) {
            throw Refused.conflict("label-taken", "Another cell has the label " + request.label() + ".");
        }
        commands.send(new RegisterCell(cellId, request.build(), Occurred.at(request.occurredAt())));
        CellCards.Versioned cell = cards.get(cellId);
        return Answers.created("/cells/" + cellId, cell.card(), cell.version());
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        ListPage<CellCard> page = cards.list(text, order, ListPage.cursor(after), ListPage.limit(limit));
        return page.answer(uri);
    }

    @GET
    @Path("/{cellId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("cellId") CellId cellId) {
        CellCards.Versioned cell = cards.get(cellId);
        return Answers.record(cell.card(), cell.version());
    }

    @POST
    @Write
    @Path("/{cellId}/corrections")
    @RolesAllowed(SCIENTIST)
    public Response correct(
            @PathParam("cellId") CellId cellId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CorrectionRequest request) {
        CellCards.Versioned before = cards.get(cellId);
        long seen = IfMatch.require(ifMatch, before.version());
        JsonPointer field = request.pointer();
        CellCommand command = HarvestCorrection.isMeant(field)
                ? harvestCorrection.of(before.card(), seen, field, request.value())
                : correction.of(before.card(), seen, field, request);
        commands.send(command, Reason.required(request.reason()));
        CellCards.Versioned after = cards.get(cellId);
        return Answers.record(after.card(), after.version());
    }

    /// Opens the cell, which yields a specimen.
    @POST
    @Write
    @Path("/{cellId}/harvest")
    @RolesAllowed(TECHNICIAN)
    public Response harvest(@PathParam("cellId") CellId cellId, HarvestRequest request) {
        SpecimenId specimenId = request.specimenId() == null ? new SpecimenId(UUID.randomUUID()) : request.specimenId();
        commands.send(new HarvestCell(cellId, specimenId, request.harvest()));
        CellCards.Versioned cell = cards.get(cellId);
        return Answers.created("/cells/" + cellId, cell.card(), cell.version());
    }

    @POST
    @Write
    @Path("/{cellId}/retirement")
    @RolesAllowed(TECHNICIAN)
    public Response retire(@PathParam("cellId") CellId cellId, RetirementRequest request) {
        commands.send(new RetireCell(cellId, request.note(), Occurred.at(request.occurredAt())));
        CellCards.Versioned cell = cards.get(cellId);
        return Answers.record(cell.card(), cell.version());
    }
}
