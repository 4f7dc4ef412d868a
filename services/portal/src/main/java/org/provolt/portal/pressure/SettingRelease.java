package org.provolt.portal.pressure;

import static org.provolt.portal.forms.FormField.moment;

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

/// `/pressure-settings/{id}/release`: saying when the pressure was taken off.
@Path("/pressure-settings/{settingId}/release")
@RolesAllowed("technician")
@RunOnVirtualThread
public class SettingRelease {

    private static final FormShape SHAPE = FormShape.of("setting-release", moment("/occurred_at"));

    private final SettingEnding ending;
    private final Visitor visitor;

    SettingRelease(SettingEnding ending, Visitor visitor) {
        this.ending = ending;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "pressure")
    record Release(UUID settingId, Form form, Answer<SettingCard> setting) implements TemplateInstance {}

    @GET
    public Response form(@PathParam("settingId") UUID settingId) {
        Form form = shape(settingId).blank(visitor.getZone());
        return ending.page(settingId, setting -> new Release(settingId, form, setting));
    }

    @POST
    public Response release(
            @PathParam("settingId") UUID settingId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = shape(settingId).sent(sent, visitor.getZone()).checked();
        return ending.tell(
                settingId, "release", form, headers, (wrong, setting) -> new Release(settingId, wrong, setting));
    }

    private static FormShape shape(UUID settingId) {
        return SHAPE.named("setting-release-" + settingId);
    }
}
