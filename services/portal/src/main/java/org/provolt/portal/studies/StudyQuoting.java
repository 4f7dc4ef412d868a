package org.provolt.portal.studies;

import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.stream.Stream;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/studies/{id}/versions`, a part of the study's page: how the versions of a metric differ by cell; `/models`:
/// how impedance models do; `/quote` and `/quote-model`: which of them the study quotes.
@Path("/studies/{studyId}")
@Authenticated
@RunOnVirtualThread
public class StudyQuoting {

    private static final String VERSION = "/version";

    private final House house;
    private final Visitor visitor;

    StudyQuoting(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "studies")
    record Versions(UUID studyId, Answer<VersionsCompared> compared, Map<UUID, String> labels)
            implements TemplateInstance {}

    /// @param others the usual one beside every other model
    @CheckedTemplate(basePath = "studies")
    record Models(
            UUID studyId, Answer<VersionsCompared> compared, List<VersionsCompared> others, Map<UUID, String> labels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "studies")
    record Quote(StudyCard study, Quotable what, Form form, List<Choice> versions) implements TemplateInstance {}

    @GET
    @Path("/versions")
    public TemplateInstance versions(@PathParam("studyId") UUID studyId) {
        return new Versions(
                studyId,
                house.ask(versions(studyId, Quotable.NUCLEATION), VersionsCompared.class)
                        .answer(),
                labels(studyId));
    }

    @GET
    @Path("/models")
    public TemplateInstance models(@PathParam("studyId") UUID studyId) {
        Answer<VersionsCompared> compared = house.ask(versions(studyId, Quotable.MODEL), VersionsCompared.class)
                .answer();
        List<Asked<VersionsCompared>> asked = compared instanceof Answer.Found<VersionsCompared> found
                ? found.value().versions().stream()
                        .filter(version -> !version.usual())
                        .map(version -> house.ask(
                                versions(studyId, Quotable.MODEL).with("other", version.version()),
                                VersionsCompared.class))
                        .toList()
                : List.of();
        return new Models(
                studyId,
                compared,
                asked.stream()
                        .flatMap(each -> each.answer() instanceof Answer.Found<VersionsCompared> found
                                ? Stream.of(found.value())
                                : Stream.empty())
                        .toList(),
                labels(studyId));
    }

    @GET
    @Path("/quote")
    @RolesAllowed("scientist")
    public Response quoting(@PathParam("studyId") UUID studyId) {
        return quoting(studyId, Quotable.NUCLEATION);
    }

    @GET
    @Path("/quote-model")
    @RolesAllowed("scientist")
    public Response quotingModel(@PathParam("studyId") UUID studyId) {
        return quoting(studyId, Quotable.MODEL);
    }

    private Response quoting(UUID studyId, Quotable what) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) ->
                Response.ok(new Quote(study, what, shape(study, what).blank(visitor.getZone()), choices(studyId, what)))
                        .build();
        };
    }

    @POST
    @Path("/quote")
    @RolesAllowed("scientist")
    public Response quote(
            @PathParam("studyId") UUID studyId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return quote(studyId, Quotable.NUCLEATION, sent, headers);
    }

    @POST
    @Path("/quote-model")
    @RolesAllowed("scientist")
    public Response quoteModel(
            @PathParam("studyId") UUID studyId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return quote(studyId, Quotable.MODEL, sent, headers);
    }

    private Response quote(UUID studyId, Quotable what, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) -> {
                Form form = shape(study, what).sent(sent, visitor.getZone());
                Command command =
                        new Command(form.body().put("metric", what.metric().toString()), form.key());
                Question where = Question.at("/studies/{}/quotations", studyId);
                yield switch (house.tell(where, command, JsonNode.class)) {
                    case Answer.Found<JsonNode> done -> Formed.go("/studies/" + studyId, headers);
                    case Answer.Failed<JsonNode>(var why) ->
                        Formed.again(new Quote(study, what, form.refused(why), choices(studyId, what)));
                };
            }
        };
    }

    private static FormShape shape(StudyCard study, Quotable what) {
        String name = what == Quotable.NUCLEATION ? "study-quote-" : "study-quote-model-";
        return FormShape.of(name + study.studyId(), text(VERSION), text("/reason"));
    }

    private List<Choice> choices(UUID studyId, Quotable what) {
        return switch (house.ask(versions(studyId, what), VersionsCompared.class)
                .answer()) {
            case Answer.Found<VersionsCompared> found ->
                found.value().versions().stream()
                        .map(each -> new Choice(each.version(), words(each)))
                        .toList();
            case Answer.Failed<VersionsCompared> none -> List.of();
        };
    }

    private static String words(VersionsCompared.Version version) {
        return version.algorithm() + " " + version.version() + (version.usual() ? ", the usual one" : "");
    }

    private static Question versions(UUID studyId, Quotable what) {
        return Question.at("/studies/{}/versions", studyId).with("metric", what.metric());
    }

    private Map<UUID, String> labels(UUID studyId) {
        return study(studyId) instanceof Answer.Found<StudyCard> found
                ? found.value().labels()
                : Map.of();
    }

    private Answer<StudyCard> study(UUID studyId) {
        return house.ask(Question.at("/studies/{}", studyId), StudyCard.class).answer();
    }
}
