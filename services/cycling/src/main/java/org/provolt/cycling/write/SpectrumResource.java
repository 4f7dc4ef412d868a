package org.provolt.cycling.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.SpectrumCommand.CorrectStage;
import org.provolt.cycling.read.Spectra;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.Stage;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.IfMatch;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// What is said of a spectrum, and correcting it.
@Produces(MediaType.APPLICATION_JSON)
@Path("/spectra/{spectrumId}")
class SpectrumResource {

    private static final String STAGE = "/stage";

    private final Commands commands;
    private final Spectra spectra;

    SpectrumResource(Commands commands, Spectra spectra) {
        this.commands = commands;
        this.spectra = spectra;
    }

    /// @param field JSON pointer: `/stage`
    /// @param value the stage; null where the spectrum's time is to tell it
    record StageCorrectionRequest(
            @Nullable String field,
            @Nullable String value,
            @Nullable String reason) {}

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("spectrumId") SpectrumId spectrumId) {
        Spectra.Versioned spectrum = spectra.get(spectrumId);
        return Answers.record(spectrum.card(), spectrum.version());
    }

    @POST
    @Write
    @Path("/corrections")
    @RolesAllowed(SCIENTIST)
    public Response correct(
            @PathParam("spectrumId") SpectrumId spectrumId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable StageCorrectionRequest request) {
        Spectra.Versioned spectrum = spectra.get(spectrumId);
        long seen = IfMatch.require(ifMatch, spectrum.version());
        StageCorrectionRequest asked = Body.required(request);
        commands.send(
                new CorrectStage(spectrumId, spectrum.card().runId(), stage(asked), seen, Occurred.now()),
                Reason.required(asked.reason()));
        return get(spectrumId);
    }

    private static @Nullable String stage(StageCorrectionRequest asked) {
        if (!STAGE.equals(asked.field())) {
            throw Refused.impossible("impossible-value", "/field", "Of a spectrum can be corrected: /stage.");
        }
        String stage = asked.value();
        if (stage != null && !Stage.isOne(stage)) {
            throw Refused.impossible("impossible-value", "/value", Stage.KINDS);
        }
        return stage;
    }
}
