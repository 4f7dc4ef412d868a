package org.provolt.portal.pressure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.pressure.PressureHistory.Line;

/// `/pressure-settings/{id}`: what was set on which cell, how it is known, by whom, and how it ended.
@Path("/pressure-settings/{settingId}")
@Authenticated
@RunOnVirtualThread
public class SettingPage {

    private final House house;

    SettingPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "pressure")
    record Setting(SettingCard setting, Answer<Line> card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "pressure")
    record Facts(Answer<Line> card) implements TemplateInstance {}

    @GET
    public Response setting(@PathParam("settingId") UUID settingId) {
        Answer<Line> line = line(settingId);
        return switch (line) {
            case Answer.Found<Line> found ->
                Response.ok(new Setting(found.value().setting(), line)).build();
            case Answer.Failed<Line>(Trouble why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/facts")
    public TemplateInstance facts(@PathParam("settingId") UUID settingId) {
        return new Facts(line(settingId));
    }

    /// The setting as it stands among those of its cell.
    private Answer<Line> line(UUID settingId) {
        Answer<SettingCard> card = house.ask(Question.at("/pressure-settings/{}", settingId), SettingCard.class)
                .answer();
        if (card instanceof Answer.Failed<SettingCard>(Trouble why)) {
            return new Answer.Failed<>(why);
        }
        SettingCard setting = card.getValue();
        return house.ask(Question.at("/cells/{}/pressure", setting.cellId()), CellPressure.class)
                .answer()
                .map(pressure -> PressureHistory.of(pressure.settings())
                        .lineOf(settingId)
                        .orElseGet(() ->
                                PressureHistory.of(List.of(setting)).lines().getFirst()));
    }
}
