package org.provolt.portal.pressure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.ChartAnswer;
import org.provolt.portal.look.Sorry;

/// `/fixtures/{id}`: what a fixture is, how its load cell was calibrated over time, and which cells it pressed.
@Path("/fixtures/{fixtureId}")
@Authenticated
@RunOnVirtualThread
public class FixturePage {

    private static final int MOST_CALIBRATIONS = 1_000;
    private static final int PAGE = 50;

    private final House house;
    private final ChartAnswer charts;

    FixturePage(House house, ChartAnswer charts) {
        this.house = house;
        this.charts = charts;
    }

    @CheckedTemplate(basePath = "fixtures")
    record Fixture(FixtureCard fixture, Answer<FixtureCard> card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fixtures")
    record Facts(Answer<FixtureCard> card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fixtures")
    record Calibrations(UUID fixtureId, Answer<List<CalibrationLine>> calibrations) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fixtures")
    record Settings(UUID fixtureId, Answer<Listed<SettingCard>> settings) implements TemplateInstance {}

    @GET
    public Response fixture(@PathParam("fixtureId") UUID fixtureId) {
        Answer<FixtureCard> card = card(fixtureId).answer();
        return switch (card) {
            case Answer.Found<FixtureCard> found ->
                Response.ok(new Fixture(found.value(), card)).build();
            case Answer.Failed<FixtureCard>(var why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/facts")
    public TemplateInstance facts(@PathParam("fixtureId") UUID fixtureId) {
        return new Facts(card(fixtureId).answer());
    }

    @GET
    @Path("/calibrations")
    public TemplateInstance calibrations(@PathParam("fixtureId") UUID fixtureId) {
        return new Calibrations(fixtureId, lines(fixtureId));
    }

    @GET
    @Path("/calibrations/chart.json")
    public Response chart(@PathParam("fixtureId") UUID fixtureId) {
        return charts.of(lines(fixtureId).map(CalibrationChart::of));
    }

    /// The cells that it pressed, the last one first.
    @GET
    @Path("/settings")
    public TemplateInstance settings(
            @PathParam("fixtureId") UUID fixtureId, @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/pressure-settings")
                .with("fixture_id", fixtureId)
                .with("order", "newest")
                .with("after", after)
                .with("limit", PAGE);
        return new Settings(fixtureId, house.list(question, SettingCard.class).answer());
    }

    private Answer<List<CalibrationLine>> lines(UUID fixtureId) {
        Asked<FixtureCard> fixture = card(fixtureId);
        Question question = Question.at("/fixtures/{}/calibrations", fixtureId).with("limit", MOST_CALIBRATIONS);
        Answer<Listed<CalibrationCard>> cards =
                house.list(question, CalibrationCard.class).answer();
        return switch (fixture.answer()) {
            case Answer.Found<FixtureCard> found ->
                cards.map(listed -> CalibrationLine.of(listed.items(), found.value()));
            case Answer.Failed<FixtureCard>(var why) -> new Answer.Failed<>(why);
        };
    }

    private Asked<FixtureCard> card(UUID fixtureId) {
        return house.ask(Question.at("/fixtures/{}", fixtureId), FixtureCard.class);
    }
}
