package org.provolt.portal.instruments;

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
import org.provolt.portal.look.Sorry;
import org.provolt.portal.signin.Visitor;

/// `/instruments/{id}/load-cells/{version}/withdrawal`: taking back a version of which columns are load cells.
@Path("/instruments/{instrumentId}/load-cells/{version}/withdrawal")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class LoadCellsWithdrawal {

    private static final FormShape SHAPE = FormShape.of("load-cells-withdrawal", text("/reason"));

    private final House house;
    private final Visitor visitor;

    LoadCellsWithdrawal(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "instruments")
    record WithdrawLoadCells(InstrumentCard instrument, int version, String here, Form form)
            implements TemplateInstance {}

    @GET
    public Response form(@PathParam("instrumentId") UUID instrumentId, @PathParam("version") int version) {
        return page(instrumentId, version, shape(instrumentId, version).blank(visitor.getZone()), false);
    }

    @POST
    public Response withdraw(
            @PathParam("instrumentId") UUID instrumentId,
            @PathParam("version") int version,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        Form form = shape(instrumentId, version).sent(sent, visitor.getZone()).checked();
        return switch (house.tell(at(instrumentId, version), form.command(), LoadCellsCard.class)) {
            case Answer.Found<LoadCellsCard> done -> Formed.go("/instruments/" + instrumentId, headers);
            case Answer.Failed<LoadCellsCard>(var why) -> page(instrumentId, version, form.refused(why), true);
        };
    }

    private Response page(UUID instrumentId, int version, Form form, boolean again) {
        return switch (house.ask(Question.at("/instruments/{}", instrumentId), InstrumentCard.class)
                .answer()) {
            case Answer.Found<InstrumentCard> found -> {
                WithdrawLoadCells page = new WithdrawLoadCells(
                        found.value(), version, at(instrumentId, version).target(), form);
                yield again ? Formed.again(page) : Response.ok(page).build();
            }
            case Answer.Failed<InstrumentCard>(var why) -> Sorry.because(why);
        };
    }

    private static Question at(UUID instrumentId, int version) {
        return Question.at("/instruments/{}/load-cells/{}/withdrawal", instrumentId, version);
    }

    private static FormShape shape(UUID instrumentId, int version) {
        return SHAPE.named("load-cells-withdrawal-" + instrumentId + "-" + version);
    }
}
