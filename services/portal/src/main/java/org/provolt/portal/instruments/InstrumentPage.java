package org.provolt.portal.instruments;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.portal.cells.CellCard;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;

/// `/instruments/{id}`: what an instrument is, and what ran on it.
@Path("/instruments/{instrumentId}")
@Authenticated
@RunOnVirtualThread
public class InstrumentPage {

    private static final int PAGE = 50;

    private final House house;

    InstrumentPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "instruments")
    record Instrument(InstrumentCard instrument) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instruments")
    record Runs(UUID instrumentId, Answer<Listed<OnCell>> runs) implements TemplateInstance {}

    /// A run and the cell in it.
    record OnCell(RunLine run, Answer<CellCard> cell) {}

    @GET
    public Response instrument(@PathParam("instrumentId") UUID instrumentId) {
        return switch (house.ask(Question.at("/instruments/{}", instrumentId), InstrumentCard.class)
                .answer()) {
            case Answer.Found<InstrumentCard> found ->
                Response.ok(new Instrument(found.value())).build();
            case Answer.Failed<InstrumentCard>(Trouble why) -> Sorry.because(why);
        };
    }

    /// The newest first.
    @GET
    @Path("/runs")
    public TemplateInstance runs(
            @PathParam("instrumentId") UUID instrumentId, @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/runs")
                .with("instrument_id", instrumentId)
                .with("after", after)
                .with("limit", PAGE);
        return new Runs(
                instrumentId, house.list(question, RunLine.class).answer().map(this::onCells));
    }

    private Listed<OnCell> onCells(Listed<RunLine> runs) {
        Map<UUID, Asked<CellCard>> cells = new LinkedHashMap<>();
        List<Asked<CellCard>> asked = runs.items().stream()
                .map(run -> cells.computeIfAbsent(
                        run.cellId(), cell -> house.ask(Question.at("/cells/{}", cell), CellCard.class)))
                .toList();
        List<OnCell> items = IntStream.range(0, asked.size())
                .mapToObj(at -> new OnCell(runs.items().get(at), asked.get(at).answer()))
                .toList();
        return new Listed<>(items, runs.next());
    }
}
