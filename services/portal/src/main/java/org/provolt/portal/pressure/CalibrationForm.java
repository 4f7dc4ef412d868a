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
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/fixtures/{id}/calibrations/new`: entering what a certificate says of a fixture's load cell.
@Path("/fixtures/{fixtureId}/calibrations/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class CalibrationForm {

    private static final FormShape SHAPE = FormShape.of(
            "calibration-new",
            text("/certificate"),
            number("/slope_pa_per_volt"),
            number("/slope_newton_per_volt"),
            kilopascal("/offset_pa"),
            kilopascal("/standard_uncertainty_pa"),
            moment("/valid_from"),
            moment("/valid_until"));

    private final House house;
    private final Visitor visitor;

    CalibrationForm(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "fixtures")
    record Calibrate(Form form, UUID fixtureId, Answer<FixtureCard> fixture) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("fixtureId") UUID fixtureId) {
        Answer<FixtureCard> fixture = fixture(fixtureId);
        return fixture instanceof Answer.Failed<FixtureCard>(Trouble why) && why.isUnknown()
                ? Sorry.because(why)
                : Response.ok(new Calibrate(shape(fixtureId).blank(visitor.getZone()), fixtureId, fixture))
                        .build();
    }

    @POST
    public Response calibrate(
            @PathParam("fixtureId") UUID fixtureId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(fixtureId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return again(form, fixtureId);
        }
        Question where = Question.at("/fixtures/{}/calibrations", fixtureId);
        return switch (house.tell(where, form.command(), CalibrationCard.class)) {
            case Answer.Found<CalibrationCard> made -> Formed.go("/fixtures/" + fixtureId, headers);
            case Answer.Failed<CalibrationCard>(Trouble why) -> again(form.refused(why), fixtureId);
        };
    }

    /// Without what the fixture is a form is still a form.
    private Response again(Form form, UUID fixtureId) {
        return Formed.again(new Calibrate(form, fixtureId, fixture(fixtureId)));
    }

    private Answer<FixtureCard> fixture(UUID fixtureId) {
        return house.ask(Question.at("/fixtures/{}", fixtureId), FixtureCard.class)
                .answer();
    }

    /// What is typed for one fixture does not turn up at another.
    private static FormShape shape(UUID fixtureId) {
        return SHAPE.named("calibration-new-" + fixtureId);
    }
}
