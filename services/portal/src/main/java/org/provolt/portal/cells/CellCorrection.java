package org.provolt.portal.cells;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/cells/{id}/correct`: what was written of a build or a harvest and was wrong. The old value stays in the trail;
/// results that rest
/// on it are told anew.
@Path("/cells/{cellId}/correct")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class CellCorrection {

    private final House house;
    private final HouseJson json;
    private final LotChoices lots;
    private final Visitor visitor;

    CellCorrection(House house, HouseJson json, LotChoices lots, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.lots = lots;
        this.visitor = visitor;
    }

    /// @param says what stands there now; empty where nothing does
    record Line(BuildField field, String says) {}

    @CheckedTemplate(basePath = "cells")
    record Correctable(CellCard cell, List<Line> lines) implements TemplateInstance {}

    /// @param choices of the value; empty where it is written
    @CheckedTemplate(basePath = "cells")
    record Correct(UUID cellId, Form form, BuildField field, List<Choice> choices, String to)
            implements TemplateInstance {}

    @GET
    public Response form(@PathParam("cellId") UUID cellId, @QueryParam("field") @DefaultValue("") String pointer) {
        return switch (house.ask(Question.at("/cells/{}", cellId), CellCard.class)
                .answer()) {
            case Answer.Failed<CellCard>(var why) -> Sorry.because(why);
            case Answer.Found<CellCard>(CellCard cell, var etag, var location) ->
                Response.ok(page(cell, pointer, etag == null ? "" : etag)).build();
        };
    }

    private TemplateInstance page(CellCard cell, String pointer, String seen) {
        List<BuildField> all = correctable(cell);
        Form now = new FormShape("cell", all.stream().map(BuildField::field).toList())
                .from(json.tree(cell), visitor.getZone());
        Optional<BuildField> chosen = BuildField.at(pointer).filter(all::contains);
        if (chosen.isEmpty()) {
            return new Correctable(
                    cell,
                    all.stream().map(field -> new Line(field, says(field, now))).toList());
        }
        BuildField field = chosen.get();
        Form form =
                field.correction(cell.cellId()).blank(visitor.getZone()).with("/value", now.value(field.getPointer()));
        return page(cell.cellId(), form, field, seen);
    }

    private static List<BuildField> correctable(CellCard cell) {
        return cell.harvest() == null
                ? BuildField.ALL
                : Stream.concat(BuildField.ALL.stream(), BuildField.HARVEST.stream())
                        .toList();
    }

    private String says(BuildField field, Form now) {
        String value = now.value(field.getPointer());
        return field.isLot() ? lots.named(value) : value;
    }

    /// @param seen the version of the build that the person has seen
    @POST
    public Response correct(
            @PathParam("cellId") UUID cellId,
            @QueryParam("field") @DefaultValue("") String pointer,
            @QueryParam("seen") @DefaultValue("") String seen,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        BuildField field = BuildField.at(pointer).orElse(null);
        if (field == null) {
            return form(cellId, "");
        }
        Form form = field.correction(cellId).sent(sent, visitor.getZone()).checked();
        if (form.isRefused()) {
            return Formed.again(page(cellId, form, field, seen));
        }
        ObjectNode body = form.body();
        body.set("field", JsonNodeFactory.instance.textNode(pointer));
        Command command = new Command(body, form.key(), seen);
        return switch (house.tell(Question.at("/cells/{}/corrections", cellId), command, CellCard.class)) {
            case Answer.Found<CellCard> done -> Formed.go("/cells/" + cellId, headers);
            case Answer.Failed<CellCard>(var why) ->
                Formed.again(page(cellId, form.refused(besideTheValue(why, pointer)), field, seen));
        };
    }

    /// What a service says about the field is about the value written here.
    private static Trouble besideTheValue(Trouble why, String pointer) {
        @Nullable String sentence = why.fields().get(pointer);
        return sentence == null
                ? why
                : new Trouble(why.status(), why.code(), why.sentence(), Map.of("/value", sentence));
    }

    private Correct page(UUID cellId, Form form, BuildField field, String seen) {
        String to = Question.at("/cells/{}/correct", cellId)
                .with("field", field.getPointer())
                .with("seen", seen)
                .target();
        List<Choice> choices = field.isFormat() ? BuildForm.FORMATS : field.isLot() ? lots.all() : List.of();
        return new Correct(cellId, form, field, choices, to);
    }
}
