package org.provolt.portal.refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/// `/refused/{id}`: one refused message: why, what it says, what to do, and what came of sending it again.
@Path("/refused/{rejectionId}")
@Authenticated
@RunOnVirtualThread
public class RefusedPage {

    private static final FormShape RETRY = FormShape.of("retry");

    private final House house;
    private final Outcomes outcomes;
    private final Visitor visitor;

    RefusedPage(House house, Outcomes outcomes, Visitor visitor) {
        this.house = house;
        this.outcomes = outcomes;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "refused")
    record Message(RejectionSheet message, Form retry) implements TemplateInstance {}

    @CheckedTemplate(basePath = "refused")
    record Outcome(UUID rejectionId, Answer<Outcomes.Told> outcome) implements TemplateInstance {}

    @GET
    public Response message(@PathParam("rejectionId") UUID rejectionId) {
        return page(rejectionId, RETRY.blank(visitor.getZone()));
    }

    private Response page(UUID rejectionId, Form retry) {
        return switch (sheet(rejectionId)) {
            case Answer.Found<RejectionSheet> found ->
                retry.isRefused()
                        ? Formed.again(new Message(found.value(), retry))
                        : Response.ok(new Message(found.value(), retry)).build();
            case Answer.Failed<RejectionSheet>(var why) -> Sorry.because(why);
        };
    }

    private Answer<RejectionSheet> sheet(UUID rejectionId) {
        return house.ask(Question.at("/rejections/{}", rejectionId), RejectionSheet.class)
                .answer();
    }

    /// What became of each time it was sent again.
    @GET
    @Path("/outcome")
    public TemplateInstance outcome(@PathParam("rejectionId") UUID rejectionId) {
        return new Outcome(rejectionId, sheet(rejectionId).then(outcomes::of));
    }

    /// Its bytes as they came, to be kept and never shown by a browser.
    @GET
    @Path("/bytes")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response bytes(@PathParam("rejectionId") UUID rejectionId) {
        return switch (sheet(rejectionId)) {
            case Answer.Found<RejectionSheet> found ->
                Response.ok(found.value().content(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"refused-" + rejectionId + ".bin\"")
                        .build();
            case Answer.Failed<RejectionSheet>(var why) -> Sorry.because(why);
        };
    }

    @POST
    @Path("/retry")
    @RolesAllowed("technician")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(
            @PathParam("rejectionId") UUID rejectionId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form form = RETRY.sent(sent, visitor.getZone());
        return switch (house.tell(
                Question.at("/rejections/{}/retry", rejectionId), form.command(), RejectionSheet.class)) {
            case Answer.Failed<RejectionSheet>(var why) -> page(rejectionId, form.refused(why));
            case Answer.Found<RejectionSheet> done -> Formed.go("/refused/" + rejectionId, headers);
        };
    }
}
