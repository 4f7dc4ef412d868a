package org.provolt.pressure.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.read.CellPressure;
import org.provolt.pressure.read.CellPressures;
import org.provolt.servicekit.http.Occurred;

/// What pressed on a cell, and when.
@Produces(MediaType.APPLICATION_JSON)
@Path("/cells/{cellId}/pressure")
class CellPressureResource {

    private final CellPressures pressures;

    CellPressureResource(CellPressures pressures) {
        this.pressures = pressures;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public CellPressure get(
            @PathParam("cellId") CellId cellId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return pressures.get(cellId, moment("from", from), moment("to", to), Occurred.now());
    }

    private static @Nullable Instant moment(String parameter, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException noMoment) {
            Refused refused = Refused.malformed("bad-time", parameter + " is a time in RFC 3339, UTC.");
            refused.initCause(noMoment);
            throw refused;
        }
    }
}
