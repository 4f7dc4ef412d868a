package org.provolt.portal.studies;

import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.Map;
import java.util.UUID;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/studies/{id}/add` and `/studies/{id}/remove`: which cells take part.
@Path("/studies/{studyId}")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class StudyMembership {

    private static final int MOST_CELLS = 1_000;
    private static final String CELL = "/cell_id";

    private final House house;
    private final Visitor visitor;

    StudyMembership(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "studies")
    record Add(StudyCard study, Form form, List<Choice> cells) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studies")
    record Remove(StudyCard study, Form form, List<Choice> cells) implements TemplateInstance {}

    /// A cell that can be chosen.
    record CellChoice(UUID cellId, String label) {}

    @GET
    @Path("/add")
    public Response adding(@PathParam("studyId") UUID studyId) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) ->
                Response.ok(new Add(study, adding(study).blank(visitor.getZone()), others(study)))
                        .build();
        };
    }

    @POST
    @Path("/add")
    public Response add(
            @PathParam("studyId") UUID studyId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) -> {
                Form form = adding(study).sent(sent, visitor.getZone());
                if (form.value(CELL).isBlank()) {
                    yield Formed.again(new Add(study, unchosen(form), others(study)));
                }
                Command command =
                        new Command(JsonNodeFactory.instance.objectNode(), form.key(), etag == null ? "*" : etag);
                Question where = Question.at("/studies/{}/cells/{}", studyId, form.value(CELL));
                yield switch (house.put(where, command, StudyCard.class)) {
                    case Answer.Found<StudyCard> done -> Formed.go("/studies/" + studyId, headers);
                    case Answer.Failed<StudyCard>(var why) ->
                        Formed.again(new Add(study, form.refused(why), others(study)));
                };
            }
        };
    }

    @GET
    @Path("/remove")
    public Response removing(@PathParam("studyId") UUID studyId) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) ->
                Response.ok(new Remove(study, removing(study).blank(visitor.getZone()), members(study)))
                        .build();
        };
    }

    @POST
    @Path("/remove")
    public Response remove(
            @PathParam("studyId") UUID studyId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) -> {
                Form form = removing(study).sent(sent, visitor.getZone());
                if (form.value(CELL).isBlank()) {
                    yield Formed.again(new Remove(study, unchosen(form), members(study)));
                }
                Question where = Question.at("/studies/{}/cells/{}/removal", studyId, form.value(CELL));
                Command command = new Command(form.body().without(CELL.substring(1)), form.key());
                yield switch (house.tell(where, command, StudyCard.class)) {
                    case Answer.Found<StudyCard> done -> Formed.go("/studies/" + studyId, headers);
                    case Answer.Failed<StudyCard>(var why) ->
                        Formed.again(new Remove(study, form.refused(why), members(study)));
                };
            }
        };
    }

    private static Form unchosen(Form form) {
        return form.refused("unreadable", "Choose a cell.", Map.of(CELL, "Choose one."));
    }

    private Answer<StudyCard> study(UUID studyId) {
        return house.ask(Question.at("/studies/{}", studyId), StudyCard.class).answer();
    }

    private static FormShape adding(StudyCard study) {
        return FormShape.of("study-add-" + study.studyId(), text(CELL));
    }

    private static FormShape removing(StudyCard study) {
        return FormShape.of("study-remove-" + study.studyId(), text(CELL), text("/reason"));
    }

    private static List<Choice> members(StudyCard study) {
        return study.cells().stream()
                .map(cell -> new Choice(cell.cellId().toString(), cell.label()))
                .toList();
    }

    private List<Choice> others(StudyCard study) {
        return switch (house.list(Question.at("/cells").with("limit", MOST_CELLS), CellChoice.class)
                .answer()) {
            case Answer.Found<Listed<CellChoice>> found ->
                found.value().items().stream()
                        .filter(cell -> !study.labels().containsKey(cell.cellId()))
                        .map(cell -> new Choice(cell.cellId().toString(), cell.label()))
                        .toList();
            case Answer.Failed<Listed<CellChoice>> none -> List.of();
        };
    }
}
