package org.provolt.cycling.read;

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
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// The samples of a run: thinned as JSON for a plot, all of them as BDF CSV or Parquet.
@Path("/runs/{runId}/samples")
class SamplesResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType PARQUET = new MediaType("application", "vnd.apache.parquet");
    private static final int DEFAULT_POINTS = 2_000;
    private static final int MOST_POINTS = 20_000;

    private final Runs runs;
    private final Samples samples;
    private final BdfFileName fileName;

    SamplesResource(Runs runs, Samples samples, BdfFileName fileName) {
        this.runs = runs;
        this.samples = samples;
        this.fileName = fileName;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/vnd.apache.parquet"})
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response samples(
            @PathParam("runId") RunId runId,
            @QueryParam("series_id") @Nullable String seriesId,
            @QueryParam("max_points") @Nullable Integer maxPoints,
            @Context Request request) {
        Variant form = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV, PARQUET)
                .build());
        if (form == null) {
            throw new NotAcceptableException();
        }
        RunCard run = runs.get(runId).card();
        List<SeriesView> series = samples.chosen(runId, seriesId);
        OptionalInt points = maxPoints == null ? OptionalInt.empty() : OptionalInt.of(checked(maxPoints));
        if (form.getMediaType().isCompatible(PARQUET)) {
            return parquet(run, series, points);
        }
        return form.getMediaType().isCompatible(CSV) ? csv(run, series, points) : plot(run, series, points);
    }

    private Response plot(RunCard run, List<SeriesView> series, OptionalInt points) {
        return Response.ok(samples.plot(run, series, points.orElse(DEFAULT_POINTS)))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private Response csv(RunCard run, List<SeriesView> series, OptionalInt points) {
        StreamingOutput table = bytes -> {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            if (points.isPresent()) {
                samples.csv(series, points.getAsInt(), out);
            } else {
                samples.csv(series, out);
            }
            out.flush();
        };
        return attached(table, CSV.withCharset("UTF-8"), fileName.of(run, "csv"));
    }

    private Response parquet(RunCard run, List<SeriesView> series, OptionalInt points) {
        StreamingOutput file = bytes -> {
            if (points.isPresent()) {
                samples.parquet(series, points.getAsInt(), bytes);
            } else {
                samples.parquet(series, bytes);
            }
        };
        return attached(file, PARQUET, fileName.of(run, "parquet"));
    }

    private static Response attached(StreamingOutput content, MediaType type, String name) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static int checked(int points) {
        if (points < Samples.FEWEST_POINTS || points > MOST_POINTS) {
            throw Refused.malformed(
                    "bad-max-points", "max_points is " + Samples.FEWEST_POINTS + " to " + MOST_POINTS + ".");
        }
        return points;
    }
}
