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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.cycling.read.Instruments;
import org.provolt.cycling.read.MappingCard;
import org.provolt.cycling.read.Mappings;
import org.provolt.kernel.InstrumentId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Write;

/// How an instrument's text files are read that no reader knows. Every version stays readable.
@Produces(MediaType.APPLICATION_JSON)
@Path("/instruments/{instrumentId}/mappings")
class MappingResource {

    private final Commands commands;
    private final Instruments instruments;
    private final Mappings mappings;

    MappingResource(Commands commands, Instruments instruments, Mappings mappings) {
        this.commands = commands;
        this.instruments = instruments;
        this.mappings = mappings;
    }

    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response save(@PathParam("instrumentId") InstrumentId instrumentId, @Nullable MappingRequest request) {
        MappingRequest asked = Body.required(request);
        instruments.get(instrumentId);
        SaveMapping command = asked.command(instrumentId);
        String reason = asked.reason();
        if (reason == null || reason.isBlank()) {
            commands.send(command);
        } else {
            commands.send(command, reason.strip());
        }
        MappingCard made = mappings.newest(instrumentId, command.name());
        return Answers.created(
                "/instruments/" + instrumentId + "/mappings", made, instruments.get(instrumentId).version);
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public MappingList list(@PathParam("instrumentId") InstrumentId instrumentId) {
        instruments.get(instrumentId);
        return new MappingList(mappings.of(instrumentId));
    }

    /// @param items by name, the newest version first
    record MappingList(List<MappingCard> items) {}
}
