package org.provolt.portal.runs;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// What a technician does to a run that goes on: completes it, aborts it, accepts that records are missing.
@Path("/runs/{runId}")
@RolesAllowed("technician")
@RunOnVirtualThread
public class RunEnding {

    private static final FormShape COMPLETION = FormShape.of("run-complete", moment("/occurred_at"), text("/note"));
    private static final FormShape ABORTION =
            FormShape.of("run-abort", text("/reason"), moment("/occurred_at"), text("/note"));
    private static final FormShape GAP = FormShape.of(
            "run-gap", text("/series_id"), number("/from_record_index"), number("/to_record_index"), text("/reason"));

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    RunEnding(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "runs")
    record Complete(UUID runId, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "runs")
    record Abort(UUID runId, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "runs")
    record Gap(UUID runId, Form form) implements TemplateInstance {}

    private interface Page {
        TemplateInstance of(Form form);
    }

    @GET
    @Path("/complete")
    public TemplateInstance completion(@PathParam("runId") UUID runId) {
        return new Complete(runId, of(COMPLETION, runId).blank(visitor.getZone()));
    }

    @POST
    @Path("/complete")
    public Response complete(
            @PathParam("runId") UUID runId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return tell(runId, "/runs/{}/completion", COMPLETION, sent, headers, form -> new Complete(runId, form));
    }

    @GET
    @Path("/abort")
    public TemplateInstance abortion(@PathParam("runId") UUID runId) {
        return new Abort(runId, of(ABORTION, runId).blank(visitor.getZone()));
    }

    @POST
    @Path("/abort")
    public Response abort(
            @PathParam("runId") UUID runId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return tell(runId, "/runs/{}/abortion", ABORTION, sent, headers, form -> new Abort(runId, form));
    }

    /// @param series whose records are missing
    /// @param from   the first of them
    /// @param to     the record after the last
    @GET
    @Path("/gap")
    public TemplateInstance gap(
            @PathParam("runId") UUID runId,
            @QueryParam("series") @DefaultValue("") String series,
            @QueryParam("from") @DefaultValue("0") long from,
            @QueryParam("to") @DefaultValue("0") long to) {
        JsonNode range = json.tree(Map.of("series_id", series, "from_record_index", from, "to_record_index", to));
        return new Gap(runId, of(GAP, runId).named("run-gap-" + from).from(range, visitor.getZone()));
    }

    @POST
    @Path("/gap")
    public Response accept(
            @PathParam("runId") UUID runId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return tell(runId, "/runs/{}/gap-acceptance", GAP, sent, headers, form -> new Gap(runId, form));
    }

    private Response tell(
            UUID runId,
            String path,
            FormShape shape,
            MultivaluedMap<String, String> sent,
            HttpHeaders headers,
            Page page) {
        Form form = of(shape, runId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page.of(form));
        }
        return switch (house.tell(Question.at(path, runId), form.command(), RunCard.class)) {
            case Answer.Found<RunCard> done -> Formed.go("/runs/" + runId, headers);
            case Answer.Failed<RunCard>(var why) -> Formed.again(page.of(form.refused(why)));
        };
    }

    /// What is typed about one run does not turn up at another.
    private static FormShape of(FormShape shape, UUID runId) {
        return shape.named(shape.id() + "-" + runId);
    }
}
