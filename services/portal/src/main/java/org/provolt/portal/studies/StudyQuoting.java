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
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/studies/{id}/versions`, a part of the study's page: how the versions of a metric differ by cell; and
/// `/studies/{id}/quote`: which of them the study quotes.
@Path("/studies/{studyId}")
@Authenticated
@RunOnVirtualThread
public class StudyQuoting {

    private static final String METRIC = Metric.NUCLEATION.toString();
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

    @CheckedTemplate(basePath = "studies")
    record Quote(StudyCard study, Form form, List<Choice> versions) implements TemplateInstance {}

    @GET
    @Path("/versions")
    public TemplateInstance versions(@PathParam("studyId") UUID studyId) {
        Map<UUID, String> labels = study(studyId) instanceof Answer.Found<StudyCard> found
                ? found.value().labels()
                : Map.of();
        return new Versions(studyId, compared(studyId), labels);
    }

    @GET
    @Path("/quote")
    @RolesAllowed("scientist")
    public Response quoting(@PathParam("studyId") UUID studyId) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) ->
                Response.ok(new Quote(study, shape(study).blank(visitor.getZone()), choices(studyId)))
                        .build();
        };
    }

    @POST
    @Path("/quote")
    @RolesAllowed("scientist")
    public Response quote(
            @PathParam("studyId") UUID studyId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        return switch (study(studyId)) {
            case Answer.Failed<StudyCard>(var why) -> Sorry.because(why);
            case Answer.Found<StudyCard>(StudyCard study, var etag, var location) -> {
                Form form = shape(study).sent(sent, visitor.getZone());
                Command command = new Command(form.body().put("metric", METRIC), form.key());
                Question where = Question.at("/studies/{}/quotations", studyId);
                yield switch (house.tell(where, command, JsonNode.class)) {
                    case Answer.Found<JsonNode> done -> Formed.go("/studies/" + studyId, headers);
                    case Answer.Failed<JsonNode>(var why) ->
                        Formed.again(new Quote(study, form.refused(why), choices(studyId)));
                };
            }
        };
    }

    private static FormShape shape(StudyCard study) {
        return FormShape.of("study-quote-" + study.studyId(), text(VERSION), text("/reason"));
    }

    private List<Choice> choices(UUID studyId) {
        return switch (compared(studyId)) {
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

    private Answer<VersionsCompared> compared(UUID studyId) {
        Question question = Question.at("/studies/{}/versions", studyId).with("metric", METRIC);
        return house.ask(question, VersionsCompared.class).answer();
    }

    private Answer<StudyCard> study(UUID studyId) {
        return house.ask(Question.at("/studies/{}", studyId), StudyCard.class).answer();
    }
}
