package org.provolt.portal.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/runs/new`: starting a run, on a cell that `?cell_id=` may name.
@Path("/runs/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class RunStart {

    private static final int MOST = 1_000;

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    RunStart(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    /// @param to where the form is sent
    @CheckedTemplate(basePath = "runs")
    record New(
            Form form,
            String to,
            List<Choice> cells,
            List<Choice> places,
            List<Choice> kinds,
            List<Integer> steps,
            List<Configuration> configurations)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@QueryParam("cell_id") @Nullable UUID cellId) {
        Form form = cellId == null
                ? shape(null).blank(visitor.getZone())
                : shape(cellId).from(json.tree(Map.of("cell_id", cellId)), visitor.getZone());
        return page(form, cellId);
    }

    @POST
    public Response start(
            @QueryParam("cell_id") @Nullable UUID cellId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form form = shape(cellId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(form, cellId));
        }
        return switch (house.tell(Question.at("/runs"), StartForm.command(form), RunCard.class)) {
            case Answer.Found<RunCard> made -> Formed.go("/runs/" + made.value().runId(), headers);
            case Answer.Failed<RunCard>(var why) -> Formed.again(page(form.refused(why), cellId));
        };
    }

    /// What is typed about one cell does not turn up at another.
    private static FormShape shape(@Nullable UUID cellId) {
        return cellId == null ? StartForm.SHAPE : StartForm.SHAPE.named("run-new-" + cellId);
    }

    private New page(Form form, @Nullable UUID cellId) {
        Asked<Listed<Named.Cell>> cells = house.list(Question.at("/cells").with("limit", MOST), Named.Cell.class);
        Asked<Listed<Named.Instrument>> instruments =
                house.list(Question.at("/instruments").with("limit", MOST), Named.Instrument.class);
        return new New(
                form,
                cellId == null ? "/runs/new" : "/runs/new?cell_id=" + cellId,
                found(cells).stream()
                        .filter(cell -> !cell.retired())
                        .map(cell -> new Choice(cell.cellId().toString(), cell.label()))
                        .toList(),
                found(instruments).stream()
                        .flatMap(instrument ->
                                instrument.channels().stream().map(channel -> StartForm.place(instrument, channel)))
                        .toList(),
                StartForm.KINDS,
                StartForm.STEPS,
                List.of(Configuration.values()));
    }

    /// A form without its choices is still there, and says which service does not answer when it is sent.
    private static <T> List<T> found(Asked<Listed<T>> asked) {
        return asked.answer() instanceof Answer.Found<Listed<T>> found
                ? found.value().items()
                : List.of();
    }
}
