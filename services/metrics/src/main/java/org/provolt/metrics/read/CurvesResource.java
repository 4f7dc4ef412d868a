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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// Voltage over capacity of a run's cycles, for a plot.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs/{runId}/curves")
class CurvesResource {

    private static final int USUAL_POINTS = 4_000;
    private static final int FEWEST_POINTS = 100;
    private static final int MOST_POINTS = 20_000;

    private final RunCycles runs;
    private final CapacityCurves curves;

    CurvesResource(RunCycles runs, CapacityCurves curves) {
        this.runs = runs;
        this.curves = curves;
    }

    /// @param certain   these cycles; without them those of the range
    /// @param from      first cycle, 1 unless told
    /// @param to        last cycle, the last there is unless told
    /// @param maxCycles most cycles of the range, evenly spread; 20 unless told
    /// @param maxPoints most points over all of them; 4000 unless told
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public RunCurves curves(
            @PathParam("runId") RunId runId,
            @QueryParam("cycle") List<Integer> certain,
            @QueryParam("from_cycle") @Nullable Integer from,
            @QueryParam("to_cycle") @Nullable Integer to,
            @QueryParam("max_cycles") @Nullable Integer maxCycles,
            @QueryParam("max_points") @Nullable Integer maxPoints) {
        int points = maxPoints == null ? USUAL_POINTS : maxPoints;
        if (points < FEWEST_POINTS || points > MOST_POINTS) {
            throw Refused.malformed("bad-max-points", "max_points is " + FEWEST_POINTS + " to " + MOST_POINTS + ".");
        }
        return curves.draw(runs.run(runId), ChosenCycles.of(certain, from, to, maxCycles), points);
    }
}
