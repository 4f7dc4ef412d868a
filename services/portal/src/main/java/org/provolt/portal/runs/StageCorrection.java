package org.provolt.portal.runs;

import static org.provolt.portal.forms.FormField.text;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/spectra/{id}/correct`: the stage of a spectrum that was said wrongly, or that time tells wrongly.
@Path("/spectra/{spectrumId}/correct")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class StageCorrection {

    private static final String VALUE = "/value";

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    StageCorrection(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    /// A spectrum as cycling answers it.
    record Card(
            UUID spectrumId,
            UUID runId,
            @Nullable String stage,
            @Nullable String stageBasis) {}

    /// What the form begins with.
    record Begun(@Nullable String value) {}

    @CheckedTemplate(basePath = "runs")
    record CorrectStage(Card spectrum, Form form, String to) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("spectrumId") UUID spectrumId) {
        return switch (spectrum(spectrumId)) {
            case Answer.Failed<Card>(var why) -> Sorry.because(why);
            case Answer.Found<Card>(Card spectrum, var etag, var location) -> {
                Form form = shape(spectrumId).from(json.tree(new Begun(spectrum.stage())), visitor.getZone());
                yield Response.ok(page(spectrum, form, Objects.requireNonNullElse(etag, "")))
                        .build();
            }
        };
    }

    /// @param seen the version of the spectrum that the person has seen
    @POST
    public Response correct(
            @PathParam("spectrumId") UUID spectrumId,
            @QueryParam("seen") @DefaultValue("") String seen,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        return switch (spectrum(spectrumId)) {
            case Answer.Failed<Card>(var why) -> Sorry.because(why);
            case Answer.Found<Card>(Card spectrum, var etag, var location) -> {
                Form form = shape(spectrumId).sent(sent, visitor.getZone());
                Command command = new Command(body(form), form.key(), seen);
                Question where = Question.at("/spectra/{}/corrections", spectrumId);
                yield switch (house.tell(where, command, Card.class)) {
                    case Answer.Found<Card> done -> Formed.go("/runs/" + spectrum.runId(), headers);
                    case Answer.Failed<Card>(var why) -> Formed.again(page(spectrum, form.refused(why), seen));
                };
            }
        };
    }

    private Answer<Card> spectrum(UUID spectrumId) {
        return house.ask(Question.at("/spectra/{}", spectrumId), Card.class).answer();
    }

    /// Nothing written at the stage is for its time to tell.
    private static ObjectNode body(Form form) {
        ObjectNode body = form.body();
        body.set("field", JsonNodeFactory.instance.textNode("/stage"));
        return body;
    }

    private static FormShape shape(UUID spectrumId) {
        return FormShape.of("spectrum-correct-" + spectrumId, text(VALUE), text("/reason"));
    }

    private static CorrectStage page(Card spectrum, Form form, String seen) {
        String to = Question.at("/spectra/{}/correct", spectrum.spectrumId())
                .with("seen", seen)
                .target();
        return new CorrectStage(spectrum, form, to);
    }
}
