package org.provolt.portal.cells;

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
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/cells/{id}/harvest`: a cell that is opened, which yields a specimen.
@Path("/cells/{cellId}/harvest")
@RolesAllowed("technician")
@RunOnVirtualThread
public class CellHarvest {

    private final House house;
    private final Visitor visitor;

    CellHarvest(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "cells")
    record Harvest(UUID cellId, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("cellId") UUID cellId) {
        return new Harvest(cellId, HarvestForm.of(cellId).blank(visitor.getZone()));
    }

    @POST
    public Response harvest(
            @PathParam("cellId") UUID cellId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = HarvestForm.of(cellId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(new Harvest(cellId, form));
        }
        return switch (house.tell(Question.at("/cells/{}/harvest", cellId), form.command(), CellCard.class)) {
            case Answer.Found<CellCard> done -> Formed.go("/cells/" + cellId, headers);
            case Answer.Failed<CellCard>(var why) -> Formed.again(new Harvest(cellId, form.refused(why)));
        };
    }
}
