package org.provolt.metrics.read;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.servicekit.http.ListPage;

/// A run's cycles: its sheet of numbers.
@Path("/runs/{runId}/cycles")
class CyclesResource {

    private static final int LINES_AT_ONCE = 500;

    private final RunCycles cycles;

    CyclesResource(RunCycles cycles) {
        this.cycles = cycles;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @PathParam("runId") RunId runId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        HeardRun run = cycles.run(runId);
        int limit = ListPage.limit(asked);
        ListPage<CycleItem> page = ListPage.of(
                cycles.after(runId, cycle(after), limit + 1), limit, item -> Integer.toString(item.cycle()));
        CyclesPage sheet = new CyclesPage(runId, run.cellId(), run.cellConfiguration(), page.items(), page.next());
        return Response.fromResponse(page.answer(uri)).entity(sheet).build();
    }

    /// All of the run's cycles, or as many as asked for.
    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response csv(
            @PathParam("runId") RunId runId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked) {
        HeardRun run = cycles.run(runId);
        int most = asked == null ? Integer.MAX_VALUE : ListPage.limit(asked);
        int first = cycle(after);
        StreamingOutput lines = out -> write(run, first, most, out);
        return Response.ok(lines, "text/csv; charset=utf-8").build();
    }

    private void write(HeardRun run, int after, int most, OutputStream out) throws IOException {
        CyclesCsv csv = new CyclesCsv(run.cellConfiguration());
        out.write(csv.head().getBytes(StandardCharsets.UTF_8));
        int last = after;
        int left = most;
        while (left > 0) {
            List<CycleItem> next = cycles.after(run.runId(), last, Math.min(left, LINES_AT_ONCE));
            for (CycleItem item : next) {
                out.write(csv.line(item).getBytes(StandardCharsets.UTF_8));
                last = item.cycle();
            }
            left = next.isEmpty() ? 0 : left - next.size();
        }
    }

    private static int cycle(@Nullable String after) {
        String cursor = ListPage.cursor(after);
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
