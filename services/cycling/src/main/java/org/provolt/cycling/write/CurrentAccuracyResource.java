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
import org.provolt.cycling.domain.InstrumentCommand.StateCurrentAccuracy;
import org.provolt.cycling.read.CurrentAccuracies;
import org.provolt.cycling.read.CurrentAccuracyCard;
import org.provolt.cycling.read.Instruments;
import org.provolt.kernel.InstrumentId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Write;

/// How accurate an instrument's current is: what gives charges and efficiencies their uncertainty. Every statement
/// stays readable; the newest holds for all runs of the instrument.
@Produces(MediaType.APPLICATION_JSON)
@Path("/instruments/{instrumentId}/current-accuracies")
class CurrentAccuracyResource {

    private final Commands commands;
    private final Instruments instruments;
    private final CurrentAccuracies accuracies;

    CurrentAccuracyResource(Commands commands, Instruments instruments, CurrentAccuracies accuracies) {
        this.commands = commands;
        this.instruments = instruments;
        this.accuracies = accuracies;
    }

    /// Standard uncertainties (k = 1): a data sheet's limits divided by √3, a certificate's expanded uncertainty by its
    /// coverage factor.
    ///
    /// @param gainPercent  of the reading, the same in both directions
    /// @param offsetAmpere in every reading, A; absent where it is not known
    /// @param basis        where the figures come from: a data sheet, a certificate with its number
    /// @param reason       required where there is a statement already
    record AccuracyRequest(
            @Nullable Double gainPercent,
            @Nullable Double offsetAmpere,
            @Nullable String basis,
            @Nullable Instant occurredAt,
            @Nullable String reason) {

        /// Without blanks around it; empty where there is none.
        String because() {
            return reason == null ? "" : reason.strip();
        }
    }

    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response state(@PathParam("instrumentId") InstrumentId instrumentId, @Nullable AccuracyRequest request) {
        AccuracyRequest asked = Body.required(request);
        instruments.get(instrumentId);
        String because = asked.because();
        StateCurrentAccuracy command = new StateCurrentAccuracy(
                instrumentId,
                asked.gainPercent(),
                asked.offsetAmpere(),
                asked.basis(),
                !because.isEmpty(),
                Occurred.at(asked.occurredAt()));
        if (because.isEmpty()) {
            commands.send(command);
        } else {
            commands.send(command, because);
        }
        return Answers.created(
                "/instruments/" + instrumentId + "/current-accuracies",
                accuracies.of(instrumentId).getFirst(),
                instruments.get(instrumentId).version);
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public AccuracyList list(@PathParam("instrumentId") InstrumentId instrumentId) {
        instruments.get(instrumentId);
        return new AccuracyList(accuracies.of(instrumentId));
    }

    /// @param items the newest first
    record AccuracyList(List<CurrentAccuracyCard> items) {}
}
