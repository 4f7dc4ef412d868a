package org.provolt.portal.runs;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/runs/{id}/correct`: what was said of a run and was wrong. The old word stays in the trail; results are told anew.
@Path("/runs/{runId}/correct")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class RunCorrection {

    private static final int MOST_CELLS = 1_000;

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    RunCorrection(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    /// What can be corrected.
    enum Field {
        CELL_CONFIGURATION("/cell_configuration", "Cell configuration"),
        CELL("/cell_id", "Cell"),
        POLARITY("/polarity_reversed", "Leads"),
        START("/occurred_at", "Start");

        private final String pointer;
        private final String title;

        Field(String pointer, String title) {
            this.pointer = pointer;
            this.title = title;
        }

        public String getPointer() {
            return pointer;
        }

        public String getTitle() {
            return title;
        }

        static Field of(String pointer) {
            for (Field field : values()) {
                if (field.pointer.equals(pointer)) {
                    return field;
                }
            }
            return CELL_CONFIGURATION;
        }

        FormShape shape(UUID runId) {
            FormField value = this == START ? moment("/value") : text("/value");
            return FormShape.of("run-correct" + pointer.replace('/', '-') + "-" + runId, value, text("/reason"));
        }
    }

    /// @param choices of the value; empty where it is written
    @CheckedTemplate(basePath = "runs")
    record Correct(UUID runId, Form form, Field field, List<Field> fields, List<Choice> choices, String to)
            implements TemplateInstance {}

    @GET
    public Response form(@PathParam("runId") UUID runId, @QueryParam("field") @DefaultValue("") String pointer) {
        Field field = Field.of(pointer);
        return switch (house.ask(Question.at("/runs/{}", runId), RunCard.class).answer()) {
            case Answer.Failed<RunCard>(var why) -> Sorry.because(why);
            case Answer.Found<RunCard>(RunCard run, var etag, var location) -> {
                JsonNode now = json.tree(run).at(field.pointer);
                Form form = field.shape(runId).from(json.tree(Map.of("value", now.asText())), visitor.getZone());
                yield Response.ok(page(runId, form, field, etag == null ? "" : etag))
                        .build();
            }
        };
    }

    /// @param seen the version of the run that the person has seen
    @POST
    public Response correct(
            @PathParam("runId") UUID runId,
            @QueryParam("field") @DefaultValue("") String pointer,
            @QueryParam("seen") @DefaultValue("") String seen,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Field field = Field.of(pointer);
        Form form = field.shape(runId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(runId, form, field, seen));
        }
        Command command = new Command(body(field, form), form.key(), seen);
        return switch (house.tell(Question.at("/runs/{}/corrections", runId), command, RunCard.class)) {
            case Answer.Found<RunCard> done -> Formed.go("/runs/" + runId, headers);
            case Answer.Failed<RunCard>(var why) -> Formed.again(page(runId, form.refused(why), field, seen));
        };
    }

    private static ObjectNode body(Field field, Form form) {
        ObjectNode body = form.body();
        body.set("field", JsonNodeFactory.instance.textNode(field.pointer));
        if (field == Field.POLARITY && body.has("value")) {
            body.set("value", BooleanNode.valueOf(body.path("value").asText().equals("true")));
        }
        return body;
    }

    private Correct page(UUID runId, Form form, Field field, String seen) {
        String to = Question.at("/runs/{}/correct", runId)
                .with("field", field.pointer)
                .with("seen", seen)
                .target();
        return new Correct(runId, form, field, List.of(Field.values()), choices(field), to);
    }

    private List<Choice> choices(Field field) {
        return switch (field) {
            case CELL_CONFIGURATION -> Configuration.choices();
            case CELL -> cells();
            case POLARITY ->
                List.of(new Choice("false", "As they should be"), new Choice("true", "The wrong way round"));
            case START -> List.of();
        };
    }

    private List<Choice> cells() {
        return house.list(Question.at("/cells").with("limit", MOST_CELLS), Named.Cell.class)
                                .answer()
                        instanceof Answer.Found<Listed<Named.Cell>> found
                ? found.value().items().stream()
                        .map(cell -> new Choice(cell.cellId().toString(), cell.label()))
                        .toList()
                : List.of();
    }
}
