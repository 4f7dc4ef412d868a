package org.provolt.portal.runs;

import static org.provolt.portal.forms.FormField.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/runs/{id}/judge`: how a person says that the metal grew, beside what was measured.
@Path("/runs/{runId}/judge")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class RegimeJudging {

    private static final List<Choice> REGIMES = Choice.of("planar", "three-dimensional", "soft-shorted");

    private final House house;
    private final Visitor visitor;

    RegimeJudging(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    /// What was told is not looked at.
    record Told(UUID runId) {}

    @CheckedTemplate(basePath = "runs")
    record Judge(UUID runId, List<Choice> regimes, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("runId") UUID runId) {
        return page(runId, shape(runId).blank(visitor.getZone()));
    }

    @POST
    public Response judge(
            @PathParam("runId") UUID runId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(runId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(runId, form));
        }
        return switch (house.tell(Question.at("/runs/{}/regime-verdicts", runId), form.command(), Told.class)) {
            case Answer.Found<Told> done -> Formed.go("/runs/" + runId, headers);
            case Answer.Failed<Told>(var why) -> Formed.again(page(runId, form.refused(why)));
        };
    }

    private static Judge page(UUID runId, Form form) {
        return new Judge(runId, REGIMES, form);
    }

    private static FormShape shape(UUID runId) {
        return FormShape.of("run-judge-" + runId, text("/regime"), text("/reason"));
    }
}
