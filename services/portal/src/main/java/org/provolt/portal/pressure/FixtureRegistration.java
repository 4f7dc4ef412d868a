package org.provolt.portal.pressure;

import static org.provolt.portal.forms.FormField.kilopascal;
import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.provolt.portal.signin.Visitor;

/// `/fixtures/new`: registering a fixture.
@Path("/fixtures/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class FixtureRegistration {

    private static final FormShape SHAPE = FormShape.of(
            "fixture-new",
            text("/label"),
            number("/pressed_area_mm2"),
            kilopascal("/range_pa"),
            text("/load_cell_serial"),
            moment("/occurred_at"));

    private final House house;
    private final Visitor visitor;

    FixtureRegistration(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "fixtures")
    record New(Form form) implements TemplateInstance {}

    /// What is needed of the answer.
    record Registered(UUID fixtureId) {}

    @GET
    public TemplateInstance form() {
        return new New(SHAPE.blank(visitor.getZone()));
    }

    @POST
    public Response register(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = SHAPE.sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(new New(form));
        }
        return switch (house.tell(Question.at("/fixtures"), form.command(), Registered.class)) {
            case Answer.Found<Registered> made ->
                Formed.go("/fixtures/" + made.value().fixtureId(), headers);
            case Answer.Failed<Registered>(var why) -> Formed.again(new New(form.refused(why)));
        };
    }
}
