package org.provolt.portal.pressure;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
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

/// `/fixtures/{id}/reading-withdrawals/new`: taking back what a live load cell told by mistake.
@Path("/fixtures/{fixtureId}/reading-withdrawals/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class ReadingsWithdrawal {

    private static final FormShape SHAPE =
            FormShape.of("readings-withdrawal", moment("/from"), moment("/until"), text("/reason"));

    private final House house;
    private final Visitor visitor;

    ReadingsWithdrawal(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "fixtures")
    record WithdrawReadings(FixtureCard fixture, Form form) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("fixtureId") UUID fixtureId) {
        return page(fixtureId, shape(fixtureId).blank(visitor.getZone()), false);
    }

    @POST
    public Response withdraw(
            @PathParam("fixtureId") UUID fixtureId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(fixtureId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return page(fixtureId, form, true);
        }
        Question where = Question.at("/fixtures/{}/reading-withdrawals", fixtureId);
        return switch (house.tell(where, form.command(), JsonNode.class)) {
            case Answer.Found<JsonNode> done -> Formed.go("/fixtures/" + fixtureId, headers);
            case Answer.Failed<JsonNode>(var why) -> page(fixtureId, form.refused(why), true);
        };
    }

    private Response page(UUID fixtureId, Form form, boolean again) {
        return switch (house.ask(Question.at("/fixtures/{}", fixtureId), FixtureCard.class)
                .answer()) {
            case Answer.Found<FixtureCard> found -> {
                WithdrawReadings page = new WithdrawReadings(found.value(), form);
                yield again ? Formed.again(page) : Response.ok(page).build();
            }
            case Answer.Failed<FixtureCard>(var why) -> Sorry.because(why);
        };
    }

    private static FormShape shape(UUID fixtureId) {
        return SHAPE.named("readings-withdrawal-" + fixtureId);
    }
}
