package org.provolt.portal.pressure;

import static org.provolt.portal.forms.FormField.kilopascal;
import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.pressure.PressureQuestion.Typed;
import org.provolt.portal.signin.Visitor;

/// `/pressure-settings/new`: setting a pressure on a cell. An implausible value is asked back before it counts.
@Path("/pressure-settings/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class SettingForm {

    private static final String ANSWER = "_answer";
    private static final String NOTE = "/note";
    private static final FormShape SHAPE = FormShape.of(
            "setting-new",
            text("/cell_id"),
            text("/fixture_id"),
            kilopascal(PressureQuestion.APPLIED),
            kilopascal(PressureQuestion.MEASURED),
            text("/basis"),
            text(NOTE),
            moment("/occurred_at"),
            moment("/released_at"));

    private final House house;
    private final HouseJson json;
    private final SettingChoices choices;
    private final Visitor visitor;

    SettingForm(House house, HouseJson json, SettingChoices choices, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.choices = choices;
        this.visitor = visitor;
    }

    /// @param to where the form is sent
    /// @param cancel where a person goes who does not want it after all
    /// @param question that was asked back; absent where nothing is in question
    @CheckedTemplate(basePath = "pressure")
    record New(
            Form form,
            String to,
            String cancel,
            SettingChoices.Offered offered,
            List<Basis> bases,
            @Nullable PressureQuestion question)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(
            @QueryParam("cell_id") @DefaultValue("") String cellId,
            @QueryParam("fixture_id") @DefaultValue("") String fixtureId) {
        Map<String, String> given = Map.of("cell_id", cellId, "fixture_id", fixtureId);
        return page(shape(cellId, fixtureId).from(json.tree(given), visitor.getZone()), cellId, fixtureId, null);
    }

    @POST
    public Response set(
            @QueryParam("cell_id") @DefaultValue("") String cellId,
            @QueryParam("fixture_id") @DefaultValue("") String fixtureId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form written = withReason(
                shape(cellId, fixtureId).sent(sent, visitor.getZone()).checked());
        String answer = Objects.requireNonNullElse(sent.getFirst(ANSWER), "");
        Form form = answered(written, answer);
        boolean meant = answer.equals(Typed.in(written).getMeant());
        Optional<PressureQuestion> question =
                form.isRefused() || meant ? Optional.empty() : PressureQuestion.before(form);
        if (form.isRefused() || question.isPresent()) {
            return again(form, cellId, fixtureId, question.orElse(null));
        }
        return switch (house.tell(Question.at("/pressure-settings"), command(form, meant), SettingCard.class)) {
            case Answer.Found<SettingCard> made ->
                Formed.go("/cells/" + made.value().cellId(), headers);
            case Answer.Failed<SettingCard>(Trouble why) -> refused(form, cellId, fixtureId, why);
        };
    }

    /// An assumed pressure says on what it rests: nobody can ask the fixture later.
    private static Form withReason(Form form) {
        boolean silent =
                form.value("/basis").equals("assumed") && form.value(NOTE).isBlank();
        return form.isRefused() || !silent
                ? form
                : form.refused(
                        "assumption-unsaid",
                        "An assumed pressure needs a note.",
                        Map.of(NOTE, "Say on what the assumption rests, such as the spring's force."));
    }

    /// With what was likely meant, where the person said so of what stands in the form.
    private static Form answered(Form form, String answer) {
        Typed typed = Typed.in(form);
        return answer.equals(typed.getInstead())
                ? PressureQuestion.likely(typed)
                        .map(BigDecimal::toPlainString)
                        .map(likely -> form.with(PressureQuestion.APPLIED, likely))
                        .orElse(form)
                : form;
    }

    private static Command command(Form form, boolean meant) {
        return new Command(meant ? form.body().put("confirmed", true) : form.body(), form.key());
    }

    private Response refused(Form form, String cellId, String fixtureId, Trouble why) {
        PressureQuestion question = PressureQuestion.after(form, why).orElse(null);
        return again(question == null ? form.refused(why) : form, cellId, fixtureId, question);
    }

    private Response again(Form form, String cellId, String fixtureId, @Nullable PressureQuestion question) {
        return Formed.again(page(question == null ? form : question.in(form), cellId, fixtureId, question));
    }

    private New page(Form form, String cellId, String fixtureId, @Nullable PressureQuestion question) {
        String to = new Question("/pressure-settings/new")
                .with("cell_id", cellId)
                .with("fixture_id", fixtureId)
                .target();
        String cancel = cellId.isEmpty()
                ? "/fixtures"
                : Question.at("/cells/{}", cellId).target();
        return new New(form, to, cancel, choices.offered(cellId), Basis.ALL, question);
    }

    /// What is typed for one cell or fixture does not turn up at another.
    private static FormShape shape(String cellId, String fixtureId) {
        return SHAPE.named("setting-new" + dashed(cellId) + dashed(fixtureId));
    }

    private static String dashed(String identity) {
        return identity.isEmpty() ? "" : "-" + identity.replaceAll("[^0-9a-zA-Z]", "");
    }
}
