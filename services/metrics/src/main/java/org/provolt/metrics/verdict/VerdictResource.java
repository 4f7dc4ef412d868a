package org.provolt.metrics.verdict;

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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.study.Regime;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;
import org.provolt.kernel.RunId;
import org.provolt.metrics.domain.VerdictCommand.JudgeRegime;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// How a person says that a run's metal grew. It stands beside what was measured in the regime map.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs/{runId}/regime-verdicts")
class VerdictResource {

    private final Commands commands;
    private final HeardRuns runs;
    private final Verdicts verdicts;

    VerdictResource(Commands commands, HeardRuns runs, Verdicts verdicts) {
        this.commands = commands;
        this.runs = runs;
        this.verdicts = verdicts;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public VerdictSheet sheet(@PathParam("runId") RunId runId) {
        known(runId);
        return new VerdictSheet(runId, verdicts.of(runId));
    }

    /// Says it from now on.
    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response judge(@PathParam("runId") RunId runId, VerdictRequest request) {
        known(runId);
        String reason = Reason.required(request.reason());
        commands.send(new JudgeRegime(runId, regime(request.regime()), Occurred.at(request.occurredAt())), reason);
        List<Verdict> items = verdicts.of(runId);
        return Answers.created(
                "/runs/" + runId + "/regime-verdicts",
                new VerdictSheet(runId, items),
                items.getLast().number());
    }

    private static String regime(@Nullable String said) {
        new Require().present(said, "/regime").orRefuse();
        return Arrays.stream(Regime.values())
                .map(Regime::toString)
                .filter(name -> name.equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.impossible(
                        "unknown-regime", "/regime", "A regime is one of " + Arrays.toString(Regime.values()) + "."));
    }

    private void known(RunId runId) {
        if (runs.find(runId).isEmpty()) {
            throw Refused.unknown("unknown-run", "There is no run " + runId + ".");
        }
    }
}
