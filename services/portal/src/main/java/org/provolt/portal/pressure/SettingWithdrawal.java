package org.provolt.portal.pressure;

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
import org.provolt.portal.house.Answer;
import org.provolt.portal.signin.Visitor;

/// `/pressure-settings/{id}/withdrawal`: taking a setting back as a mistake.
@Path("/pressure-settings/{settingId}/withdrawal")
@RolesAllowed("technician")
@RunOnVirtualThread
public class SettingWithdrawal {

    private static final FormShape SHAPE = FormShape.of("setting-withdrawal", text("/reason"));

    private final SettingEnding ending;
    private final Visitor visitor;

    SettingWithdrawal(SettingEnding ending, Visitor visitor) {
        this.ending = ending;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "pressure")
    record Withdraw(UUID settingId, Form form, Answer<SettingCard> setting) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("settingId") UUID settingId) {
        Form form = shape(settingId).blank(visitor.getZone());
        return ending.page(settingId, setting -> new Withdraw(settingId, form, setting));
    }

    @POST
    public Response withdraw(
            @PathParam("settingId") UUID settingId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(settingId).sent(sent, visitor.getZone()).checked();
        return ending.tell(
                settingId, "withdrawal", form, headers, (wrong, setting) -> new Withdraw(settingId, wrong, setting));
    }

    private static FormShape shape(UUID settingId) {
        return SHAPE.named("setting-withdrawal-" + settingId);
    }
}
