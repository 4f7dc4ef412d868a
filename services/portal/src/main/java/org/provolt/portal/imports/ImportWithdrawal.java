package org.provolt.portal.imports;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/imports/{id}/withdraw`: taking a file back, once what that changes was seen.
@Path("/imports/{importId}/withdraw")
@RolesAllowed("technician")
@RunOnVirtualThread
public class ImportWithdrawal {

    private static final FormShape SHAPE = FormShape.of("import-withdrawal", text("/reason"));

    private final House house;
    private final Visitor visitor;

    ImportWithdrawal(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "imports")
    record Withdraw(ImportCard file, Form form, Answer<Impact> impact) implements TemplateInstance {}

    /// What rests on the file now.
    public record Impact(
            List<OfRun> runs,
            @Nullable List<OfImage> images,
            @Nullable List<OfStudy> studies) {}

    /// @param results current ones of its deposits
    public record OfImage(UUID imageId, long results) {}

    /// @param results those of its cells
    public record OfStudy(UUID studyId, String title, long results) {}

    /// @param results current ones of a run that rest on it
    public record OfRun(UUID runId, long results, long cycles, long spectra) {}

    @GET
    public Response form(@PathParam("importId") UUID importId) {
        return page(importId, shape(importId).blank(visitor.getZone()), false);
    }

    @POST
    public Response withdraw(
            @PathParam("importId") UUID importId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(importId).sent(sent, visitor.getZone()).checked();
        Question where = Question.at("/imports/{}/withdrawal", importId);
        return switch (house.tell(where, form.command(), ImportCard.class)) {
            case Answer.Found<ImportCard> done -> Formed.go("/imports/" + importId, headers);
            case Answer.Failed<ImportCard>(var why) -> page(importId, form.refused(why), true);
        };
    }

    private Response page(UUID importId, Form form, boolean again) {
        Asked<ImportCard> file = house.ask(Question.at("/imports/{}", importId), ImportCard.class);
        Asked<Impact> impact = house.ask(Question.at("/imports/{}/impact", importId), Impact.class);
        return switch (file.answer()) {
            case Answer.Found<ImportCard> found -> {
                Withdraw page = new Withdraw(found.value(), form, impact.answer());
                yield again ? Formed.again(page) : Response.ok(page).build();
            }
            case Answer.Failed<ImportCard>(var why) -> Sorry.because(why);
        };
    }

    private static FormShape shape(UUID importId) {
        return SHAPE.named("import-withdrawal-" + importId);
    }
}
