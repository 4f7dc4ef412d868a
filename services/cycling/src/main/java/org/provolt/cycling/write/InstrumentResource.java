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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.cycling.read.CurrentAccuracies;
import org.provolt.cycling.read.InstrumentView;
import org.provolt.cycling.read.Instruments;
import org.provolt.cycling.read.LoadCellMappings;
import org.provolt.cycling.read.Mappings;
import org.provolt.kernel.InstrumentId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;

/// Instruments: registering and finding.
@Produces(MediaType.APPLICATION_JSON)
@Path("/instruments")
class InstrumentResource {

    private final Commands commands;
    private final Instruments instruments;
    private final Mappings mappings;
    private final LoadCellMappings loadCells;
    private final CurrentAccuracies accuracies;

    InstrumentResource(
            Commands commands,
            Instruments instruments,
            Mappings mappings,
            LoadCellMappings loadCells,
            CurrentAccuracies accuracies) {
        this.commands = commands;
        this.instruments = instruments;
        this.mappings = mappings;
        this.loadCells = loadCells;
        this.accuracies = accuracies;
    }

    record InstrumentRequest(
            @Nullable InstrumentId instrumentId,
            String maker,
            String model,
            String serial,
            @Nullable String firmware,
            String timeZone,
            List<String> channels,
            @Nullable Double currentAccuracyPercent,
            @Nullable Double voltageAccuracyPercent,
            @Nullable List<MappingRequest> mappings,
            @Nullable Instant occurredAt) {}

    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response register(@Nullable InstrumentRequest request) {
        InstrumentRequest asked = Body.required(request);
        InstrumentId instrumentId =
                asked.instrumentId() == null ? new InstrumentId(UUID.randomUUID()) : asked.instrumentId();
        commands.send(new RegisterInstrument(
                instrumentId,
                asked.maker(),
                asked.model(),
                asked.serial(),
                asked.firmware(),
                asked.timeZone(),
                asked.channels(),
                asked.currentAccuracyPercent(),
                asked.voltageAccuracyPercent(),
                Occurred.at(asked.occurredAt())));
        if (asked.mappings() != null) {
            asked.mappings().forEach(mapping -> commands.send(mapping.command(instrumentId)));
        }
        InstrumentView instrument = sheet(instrumentId);
        return Answers.created("/instruments/" + instrumentId, instrument, instrument.version);
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return instruments
                .list(text, ListPage.cursor(after), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{instrumentId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("instrumentId") InstrumentId instrumentId) {
        InstrumentView instrument = sheet(instrumentId);
        return Answers.record(instrument, instrument.version);
    }

    private InstrumentView sheet(InstrumentId instrumentId) {
        InstrumentView instrument = instruments.get(instrumentId);
        instrument.mappings = mappings.of(instrumentId);
        instrument.loadCells = loadCells.of(instrumentId);
        instrument.currentAccuracies = accuracies.of(instrumentId);
        return instrument;
    }
}
