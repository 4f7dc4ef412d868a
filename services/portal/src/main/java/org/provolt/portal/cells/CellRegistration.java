package org.provolt.portal.cells;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/cells/new`: registering a cell, from nothing or `?from=` another one.
@Path("/cells/new")
@RolesAllowed("technician")
@RunOnVirtualThread
public class CellRegistration {

    private final House house;
    private final HouseJson json;
    private final LotChoices lots;
    private final Visitor visitor;

    CellRegistration(House house, HouseJson json, LotChoices lots, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.lots = lots;
        this.visitor = visitor;
    }

    /// @param like the label of the cell that this one is copied from; empty when it is not
    /// @param to where the form is sent
    @CheckedTemplate(basePath = "cells")
    record New(Form form, String like, String to, List<Choice> formats, List<Choice> lots)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@QueryParam("from") @Nullable UUID from) {
        return page(begin(from), from);
    }

    @POST
    public Response register(
            @QueryParam("from") @Nullable UUID from,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form form = begin(from).shape().sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(form, from));
        }
        return switch (house.tell(Question.at("/cells"), form.command(), CellCard.class)) {
            case Answer.Found<CellCard> made ->
                Formed.go("/cells/" + made.value().cellId(), headers);
            case Answer.Failed<CellCard>(var why) -> Formed.again(page(form.refused(why), from));
        };
    }

    private Form begin(@Nullable UUID from) {
        if (from == null) {
            return BuildForm.SHAPE.blank(visitor.getZone());
        }
        return switch (house.ask(Question.at("/cells/{}", from), CellCard.class).answer()) {
            case Answer.Found<CellCard> cell -> BuildForm.like(json.tree(cell.value()), visitor.getZone());
            case Answer.Failed<CellCard>(var why) ->
                BuildForm.SHAPE.blank(visitor.getZone()).refused(why);
        };
    }

    private New page(Form form, @Nullable UUID from) {
        String prefix = BuildForm.SHAPE.id() + "-like-";
        String like = form.getId().startsWith(prefix) ? form.getId().substring(prefix.length()) : "";
        String to = from == null ? "/cells/new" : "/cells/new?from=" + from;
        return new New(form, like, to, BuildForm.FORMATS, lots.all());
    }
}
