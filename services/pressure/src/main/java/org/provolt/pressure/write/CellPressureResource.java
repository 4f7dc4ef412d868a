package org.provolt.pressure.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;
import org.provolt.pressure.read.CellPressures;
import org.provolt.servicekit.http.Occurred;

/// What pressed on a cell, and when.
@Path("/cells/{cellId}/pressure")
class CellPressureResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final int DEFAULT_POINTS = 2_000;
    private static final int FEWEST_POINTS = 4;
    private static final int MOST_POINTS = 20_000;

    private final CellPressures pressures;

    CellPressureResource(CellPressures pressures) {
        this.pressures = pressures;
    }

    /// Settings and readings as JSON; as CSV all the readings, none thinned.
    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(
            @PathParam("cellId") CellId cellId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("max_points") @Nullable Integer maxPoints,
            @Context Request request) {
        Variant form = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
        if (form == null) {
            throw new NotAcceptableException();
        }
        Instant begin = moment("from", from);
        Instant end = moment("to", to);
        int points = maxPoints == null ? DEFAULT_POINTS : checked(maxPoints);
        return form.getMediaType().isCompatible(CSV)
                ? csv(cellId, begin, end)
                : Response.ok(pressures.get(cellId, begin, end, points, Occurred.now()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private Response csv(CellId cellId, @Nullable Instant from, @Nullable Instant to) {
        pressures.require(cellId);
        StreamingOutput table = bytes -> {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            pressures.csv(cellId, from, to, out);
            out.flush();
        };
        return Response.ok(table)
                .type(CSV.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pressure-" + cellId + ".csv\"")
                .build();
    }

    private static int checked(int points) {
        if (points < FEWEST_POINTS || points > MOST_POINTS) {
            throw Refused.malformed("bad-max-points", "max_points is " + FEWEST_POINTS + " to " + MOST_POINTS + ".");
        }
        return points;
    }

    private static @Nullable Instant moment(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LaboratoryTime.require(Instant.parse(text));
        } catch (DateTimeException noMoment) {
            Refused refused = Refused.malformed("bad-time", parameter + " is a time in RFC 3339, UTC.");
            refused.initCause(noMoment);
            throw refused;
        }
    }
}
