package org.provolt.portal.instruments;

import static org.provolt.portal.forms.FormField.microampere;
import static org.provolt.portal.forms.FormField.number;
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
import java.util.UUID;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/instruments/{id}/current-accuracy`: stating how accurate its current is.
@Path("/instruments/{instrumentId}/current-accuracy")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class AccuracyPage {

    private static final FormShape SHAPE = FormShape.of(
            "current-accuracy",
            number("/gain_percent"),
            microampere("/offset_ampere"),
            text("/basis"),
            text("/reason"));

    private final House house;
    private final Visitor visitor;

    AccuracyPage(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "instruments")
    record CurrentAccuracy(InstrumentCard instrument, boolean again, Form form) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("instrumentId") UUID instrumentId) {
        return page(instrumentId, shape(instrumentId).blank(visitor.getZone()), false);
    }

    @POST
    public Response state(
            @PathParam("instrumentId") UUID instrumentId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form form = shape(instrumentId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return page(instrumentId, form, true);
        }
        Question door = Question.at("/instruments/{}/current-accuracies", instrumentId);
        return switch (house.tell(door, form.command(), AccuracyCard.class)) {
            case Answer.Found<AccuracyCard> done -> Formed.go("/instruments/" + instrumentId, headers);
            case Answer.Failed<AccuracyCard>(var why) -> page(instrumentId, form.refused(why), true);
        };
    }

    private Response page(UUID instrumentId, Form form, boolean again) {
        return switch (house.ask(Question.at("/instruments/{}", instrumentId), InstrumentCard.class)
                .answer()) {
            case Answer.Found<InstrumentCard> found -> {
                InstrumentCard instrument = found.value();
                CurrentAccuracy page = new CurrentAccuracy(instrument, instrument.hasAccuracy(), form);
                yield again ? Formed.again(page) : Response.ok(page).build();
            }
            case Answer.Failed<InstrumentCard>(var why) -> Sorry.because(why);
        };
    }

    private static FormShape shape(UUID instrumentId) {
        return SHAPE.named("current-accuracy-" + instrumentId);
    }
}
