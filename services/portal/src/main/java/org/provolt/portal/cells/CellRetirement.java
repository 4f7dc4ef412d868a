package org.provolt.portal.cells;

import static org.provolt.portal.forms.FormField.moment;
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
import org.provolt.portal.signin.Visitor;

/// `/cells/{id}/retire`: a cell that is no longer tested.
@Path("/cells/{cellId}/retire")
@RolesAllowed("technician")
@RunOnVirtualThread
public class CellRetirement {

    private final House house;
    private final Visitor visitor;

    CellRetirement(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "cells")
    record Retire(UUID cellId, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("cellId") UUID cellId) {
        return new Retire(cellId, shape(cellId).blank(visitor.getZone()));
    }

    @POST
    public Response retire(
            @PathParam("cellId") UUID cellId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(cellId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(new Retire(cellId, form));
        }
        return switch (house.tell(Question.at("/cells/{}/retirement", cellId), form.command(), CellCard.class)) {
            case Answer.Found<CellCard> done -> Formed.go("/cells/" + cellId, headers);
            case Answer.Failed<CellCard>(var why) -> Formed.again(new Retire(cellId, form.refused(why)));
        };
    }

    private static FormShape shape(UUID cellId) {
        return FormShape.of("cell-retire-" + cellId, moment("/occurred_at"), text("/note"));
    }
}
