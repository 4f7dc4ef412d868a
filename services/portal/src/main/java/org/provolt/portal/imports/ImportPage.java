package org.provolt.portal.imports;

import static org.provolt.portal.forms.FormField.number;

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

/// `/imports/{id}`: what a file is, how far it is, how it was read and what it brought.
@Path("/imports/{importId}")
@Authenticated
@RunOnVirtualThread
public class ImportPage {

    private static final FormShape AGAIN = FormShape.of("import-again", number("/test"));

    private final House house;
    private final ReadingAgain again;
    private final Visitor visitor;

    ImportPage(House house, ReadingAgain again, Visitor visitor) {
        this.house = house;
        this.again = again;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "imports")
    record Import(ImportCard file) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports")
    record Evidence(Answer<ImportCard> found, Answer<CountedCycles> counted) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports")
    record Again(ImportCard file, Form form) implements TemplateInstance {}

    @GET
    public Response file(@PathParam("importId") UUID importId) {
        return switch (ask(importId)) {
            case Answer.Found<ImportCard> found ->
                Response.ok(new Import(found.value())).build();
            case Answer.Failed<ImportCard>(var why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/evidence")
    public TemplateInstance evidence(@PathParam("importId") UUID importId) {
        Answer<ImportCard> found = ask(importId);
        return new Evidence(found, counted(found));
    }

    @GET
    @Path("/again")
    @RolesAllowed("technician")
    public Response again(@PathParam("importId") UUID importId) {
        return switch (ask(importId)) {
            case Answer.Found<ImportCard> found ->
                Response.ok(new Again(found.value(), form(importId))).build();
            case Answer.Failed<ImportCard>(var why) -> Sorry.because(why);
        };
    }

    /// The kept bytes are read once more.
    @POST
    @Path("/again")
    @RolesAllowed("technician")
    public Response readAgain(
            @PathParam("importId") UUID importId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = AGAIN.named("import-again-" + importId)
                .sent(sent, visitor.getZone())
                .checked();
        return switch (ask(importId)) {
            case Answer.Found<ImportCard> found -> readAgain(found.value(), form, headers);
            case Answer.Failed<ImportCard>(var why) -> Sorry.because(why);
        };
    }

    private Response readAgain(ImportCard file, Form form, HttpHeaders headers) {
        if (form.isRefused()) {
            return Formed.again(new Again(file, form));
        }
        Question where = Question.at("/imports/{}/rereading", file.importId());
        return switch (house.tell(where, again.command(file, form), ImportCard.class)) {
            case Answer.Found<ImportCard> done -> Formed.go("/imports/" + file.importId(), headers);
            case Answer.Failed<ImportCard>(var why) -> Formed.again(new Again(file, form.refused(why)));
        };
    }

    /// How many cycles metrics counts in the run that the file was brought for.
    private Answer<CountedCycles> counted(Answer<ImportCard> found) {
        return found instanceof Answer.Found<ImportCard> card && card.value().runId() != null
                ? house.ask(Question.at("/runs/{}/summary", card.value().runId()), CountedCycles.class)
                        .answer()
                : new Answer.Failed<>(Trouble.unavailable("metrics"));
    }

    private Answer<ImportCard> ask(UUID importId) {
        return house.ask(Question.at("/imports/{}", importId), ImportCard.class).answer();
    }

    private Form form(UUID importId) {
        return AGAIN.named("import-again-" + importId).blank(visitor.getZone());
    }
}
