package org.provolt.portal.instruments;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.signin.Visitor;

/// `/instruments/{id}/mapping`: saying once what the columns of an instrument's text files are. First its first lines,
/// pasted, chosen, or of a file that was refused; then the columns that they have.
@Path("/instruments/{instrumentId}/mapping")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class MappingPage {

    private static final int MOST_LINES = 30;

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    MappingPage(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    /// @param to      where the form is sent
    /// @param columns of the text; none while only the lines are asked for
    @CheckedTemplate(basePath = "instruments")
    record Mapping(UUID instrumentId, String to, Form form, List<MappedColumn> columns, Choices choices)
            implements TemplateInstance {}

    record Choices(
            List<Choice> quantities,
            List<Choice> units,
            List<Choice> contents,
            List<Choice> signs,
            List<Choice> delimiters,
            List<Choice> decimalMarks) {

        static final Choices ALL = new Choices(
                MappingForm.quantities(),
                MappingForm.units(),
                MappingForm.contents(),
                MappingForm.signs(),
                MappingForm.delimiters(),
                MappingForm.decimalMarks());
    }

    @GET
    public TemplateInstance lines(
            @PathParam("instrumentId") UUID instrumentId, @QueryParam("import_id") @DefaultValue("") String importId) {
        Form form = MappingForm.shape(instrumentId, 0).blank(visitor.getZone());
        if (importId.isEmpty()) {
            return page(instrumentId, form, 0, importId);
        }
        Question question = Question.at("/imports/{}/head", importId);
        return switch (house.ask(question, TableHead.Lines.class).answer()) {
            case Answer.Found<TableHead.Lines> found ->
                page(
                        instrumentId,
                        form.with(
                                MappingForm.LINES,
                                String.join("\n", found.value().lines())),
                        0,
                        importId);
            case Answer.Failed<TableHead.Lines>(Trouble why) -> page(instrumentId, form.refused(why), 0, importId);
        };
    }

    /// The columns that the lines have, to be named.
    @POST
    @Path("/columns")
    public Response columns(
            @PathParam("instrumentId") UUID instrumentId,
            @QueryParam("import_id") @DefaultValue("") String importId,
            MultivaluedMap<String, String> sent) {
        Form form = MappingForm.shape(instrumentId, 0).sent(sent, visitor.getZone());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set(
                "lines",
                json.tree(
                        form.value(MappingForm.LINES).lines().limit(MOST_LINES).toList()));
        return switch (house.tell(Question.at("/table-heads"), new Command(body, form.key()), TableHead.class)) {
            case Answer.Found<TableHead> found -> {
                TableHead head = found.value();
                yield Response.ok(page(
                                instrumentId,
                                begun(instrumentId, form, head),
                                head.heads().size(),
                                importId))
                        .build();
            }
            case Answer.Failed<TableHead>(Trouble why) ->
                Formed.again(page(instrumentId, form.refused(why), 0, importId));
        };
    }

    @POST
    public Response save(
            @PathParam("instrumentId") UUID instrumentId,
            @QueryParam("import_id") @DefaultValue("") String importId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        int columns = MappingForm.columns(sent);
        Form form = MappingForm.shape(instrumentId, columns)
                .sent(sent, visitor.getZone())
                .checked();
        if (form.isRefused()) {
            return Formed.again(page(instrumentId, form, columns, importId));
        }
        Question where = Question.at("/instruments/{}/mappings", instrumentId);
        return switch (house.tell(where, MappingForm.command(form, columns), MappingCard.class)) {
            case Answer.Found<MappingCard> made ->
                Formed.go(
                        importId.isEmpty() ? "/instruments/" + instrumentId : "/imports/" + importId + "/again",
                        headers);
            case Answer.Failed<MappingCard>(Trouble why) ->
                Formed.again(page(instrumentId, form.refused(atItsField(form, columns, why)), columns, importId));
        };
    }

    private Form begun(UUID instrumentId, Form typed, TableHead head) {
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        values.put("/head_line", Integer.toString(head.headLine()));
        values.put("/delimiter", head.delimiter());
        values.put("/decimal_mark", head.decimalMark());
        for (int place = 0; place < head.heads().size(); place++) {
            values.put(MappingForm.at(place) + "head", head.heads().get(place));
        }
        FormShape shape = MappingForm.shape(instrumentId, head.heads().size());
        Form blank = shape.blank(visitor.getZone());
        return new Form(shape, values, Map.of(), null, blank.key(), typed.zone());
    }

    private static Trouble atItsField(Form form, int columns, Trouble why) {
        Map<String, String> fields = new LinkedHashMap<>();
        why.fields().forEach((pointer, sentence) -> fields.put(MappingForm.inForm(form, columns, pointer), sentence));
        return new Trouble(why.status(), why.code(), why.sentence(), fields);
    }

    /// @param importId of the file that is to be read by it; empty where none waits
    private static Mapping page(UUID instrumentId, Form form, int columns, String importId) {
        String step = columns == 0 ? "/instruments/{}/mapping/columns" : "/instruments/{}/mapping";
        return new Mapping(
                instrumentId,
                Question.at(step, instrumentId).with("import_id", importId).target(),
                form,
                IntStream.range(0, columns)
                        .mapToObj(place -> MappedColumn.at(form, place))
                        .toList(),
                Choices.ALL);
    }
}
