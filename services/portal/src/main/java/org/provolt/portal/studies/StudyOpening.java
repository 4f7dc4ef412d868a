package org.provolt.portal.studies;

import static org.provolt.portal.forms.FormField.lines;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/studies/new`: a question to cells.
@Path("/studies/new")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class StudyOpening {

    private static final FormShape SHAPE =
            FormShape.of("study-new", text("/title"), text("/question"), lines("/factors"));

    private final House house;
    private final Visitor visitor;

    StudyOpening(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "studies")
    record New(Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form() {
        return new New(SHAPE.blank(visitor.getZone()).with("/factors", Factor.PRESSURE.toString()));
    }

    @POST
    public Response open(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = SHAPE.sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(new New(form));
        }
        ObjectNode body = form.body();
        if (!body.has("factors")) {
            body.putArray("factors");
        }
        return switch (house.tell(Question.at("/studies"), new Command(body, form.key()), StudyCard.class)) {
            case Answer.Found<StudyCard> made ->
                Formed.go("/studies/" + made.value().studyId(), headers);
            case Answer.Failed<StudyCard>(var why) -> Formed.again(new New(form.refused(why)));
        };
    }
}
