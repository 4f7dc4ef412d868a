package org.provolt.cycling.write;

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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.InstrumentCommand.MapLoadCells;
import org.provolt.cycling.domain.InstrumentCommand.WithdrawLoadCells;
import org.provolt.cycling.read.Instruments;
import org.provolt.cycling.read.LoadCellMappings;
import org.provolt.cycling.read.LoadCellsCard;
import org.provolt.kernel.InstrumentId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Which columns of an instrument's files are load cells of fixtures. Every version stays readable.
@Produces(MediaType.APPLICATION_JSON)
@Path("/instruments/{instrumentId}/load-cells")
class LoadCellsResource {

    private final Commands commands;
    private final Instruments instruments;
    private final LoadCellMappings loadCells;

    LoadCellsResource(Commands commands, Instruments instruments, LoadCellMappings loadCells) {
        this.commands = commands;
        this.instruments = instruments;
        this.loadCells = loadCells;
    }

    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response map(@PathParam("instrumentId") InstrumentId instrumentId, @Nullable LoadCellsRequest request) {
        LoadCellsRequest asked = Body.required(request);
        instruments.get(instrumentId);
        MapLoadCells command = asked.command(instrumentId);
        if (asked.because().isEmpty()) {
            commands.send(command);
        } else {
            commands.send(command, asked.because());
        }
        return Answers.created(
                "/instruments/" + instrumentId + "/load-cells",
                loadCells.of(instrumentId).getFirst(),
                instruments.get(instrumentId).version);
    }

    /// Files that were read by it are read again, by the newest version that stands.
    @POST
    @Write
    @Path("/{version}/withdrawal")
    @RolesAllowed(SCIENTIST)
    public Response withdraw(
            @PathParam("instrumentId") InstrumentId instrumentId,
            @PathParam("version") int version,
            @Nullable WithdrawalRequest request) {
        WithdrawalRequest asked = Body.required(request);
        instruments.get(instrumentId);
        String reason = Reason.required(asked.reason());
        commands.send(new WithdrawLoadCells(instrumentId, version, Occurred.at(asked.occurredAt())), reason);
        LoadCellsCard card = loadCells.of(instrumentId).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow();
        return Response.ok(card).build();
    }

    record WithdrawalRequest(
            @Nullable String reason, @Nullable Instant occurredAt) {}

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public LoadCellsList list(@PathParam("instrumentId") InstrumentId instrumentId) {
        instruments.get(instrumentId);
        return new LoadCellsList(loadCells.of(instrumentId));
    }

    /// @param items the newest version first
    record LoadCellsList(List<LoadCellsCard> items) {}
}
