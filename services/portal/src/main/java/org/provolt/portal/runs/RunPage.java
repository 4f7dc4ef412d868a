package org.provolt.portal.runs;

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
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.imports.ImportCard;
import org.provolt.portal.look.Sorry;

/// `/runs/{id}`: a run's curves and numbers, what pressure did to them, and its files. The head comes with the page,
/// each of the rest by itself, and again whenever something was recorded about the run.
@Path("/runs/{runId}")
@Authenticated
@RunOnVirtualThread
public class RunPage {

    private static final int CYCLES_PAGE = 50;
    private static final int MOST_FILES = 100;
    static final int MOST_SPECTRA = 100;

    private final House house;

    RunPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "runs")
    record Run(RunCard run, Answer<Named.Cell> cell, Configuration configuration) implements TemplateInstance {}

    @CheckedTemplate(basePath = "runs")
    record State(Answer<RunCard> run, Answer<Named.Cell> cell, Answer<Named.Instrument> instrument)
            implements TemplateInstance {}

    /// @param query of the range that was asked for; empty for all cycles
    @CheckedTemplate(basePath = "runs")
    record Averaged(UUID runId, String query, Answer<Averages> averages, boolean efficiency)
            implements TemplateInstance {}

    /// @param after the cycle after which this page goes on; empty on the first
    @CheckedTemplate(basePath = "runs")
    record Cycles(UUID runId, String after, Answer<CyclesSheet> cycles, Configuration configuration)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "runs")
    record Files(UUID runId, Answer<Listed<ImportCard>> files) implements TemplateInstance {}

    @CheckedTemplate(basePath = "runs")
    record Spectra(UUID runId, Answer<SpectraSheet> spectra) implements TemplateInstance {}

    @GET
    public Response run(@PathParam("runId") UUID runId) {
        return switch (ask(runId).answer()) {
            case Answer.Found<RunCard>(RunCard run, var etag, var location) ->
                Response.ok(new Run(run, cell(run).answer(), run.configuration()))
                        .build();
            case Answer.Failed<RunCard>(var why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/state")
    public TemplateInstance state(@PathParam("runId") UUID runId) {
        Answer<RunCard> run = ask(runId).answer();
        return switch (run) {
            case Answer.Failed<RunCard>(var why) -> new State(run, new Answer.Failed<>(why), new Answer.Failed<>(why));
            case Answer.Found<RunCard>(RunCard card, var etag, var location) -> {
                Asked<Named.Cell> cell = cell(card);
                Asked<Named.Instrument> instrument =
                        house.ask(Question.at("/instruments/{}", card.instrumentId()), Named.Instrument.class);
                yield new State(run, cell.answer(), instrument.answer());
            }
        };
    }

    @GET
    @Path("/averages")
    public TemplateInstance averages(
            @PathParam("runId") UUID runId,
            @QueryParam("from_cycle") @DefaultValue("") String from,
            @QueryParam("to_cycle") @DefaultValue("") String to) {
        Question range =
                Question.at("/runs/{}/averages", runId).with("from_cycle", from).with("to_cycle", to);
        Question question =
                Question.at("/runs/{}/summary", runId).with("from_cycle", from).with("to_cycle", to);
        Asked<RunCard> run = ask(runId);
        Answer<Averages> averages = house.ask(question, Averages.class).answer();
        boolean efficiency = !(run.answer() instanceof Answer.Found<RunCard> found)
                || found.value().configuration().isOneSided();
        return new Averaged(runId, range.target(), averages, efficiency);
    }

    @GET
    @Path("/cycles")
    public TemplateInstance cycles(
            @PathParam("runId") UUID runId, @QueryParam("after") @DefaultValue("") String after) {
        Question question =
                Question.at("/runs/{}/cycles", runId).with("after", after).with("limit", CYCLES_PAGE);
        Answer<CyclesSheet> cycles = house.ask(question, CyclesSheet.class).answer();
        Configuration configuration = cycles instanceof Answer.Found<CyclesSheet> found
                ? found.value().configuration()
                : Configuration.METAL_PLATING;
        return new Cycles(runId, after, cycles, configuration);
    }

    @GET
    @Path("/files")
    public TemplateInstance files(@PathParam("runId") UUID runId) {
        Question question = Question.at("/imports").with("run_id", runId).with("limit", MOST_FILES);
        return new Files(runId, house.list(question, ImportCard.class).answer());
    }

    @GET
    @Path("/spectra")
    public TemplateInstance spectra(@PathParam("runId") UUID runId) {
        Question question = Question.at("/runs/{}/spectra", runId).with("limit", MOST_SPECTRA);
        return new Spectra(runId, house.ask(question, SpectraSheet.class).answer());
    }

    private Asked<RunCard> ask(UUID runId) {
        return house.ask(Question.at("/runs/{}", runId), RunCard.class);
    }

    private Asked<Named.Cell> cell(RunCard run) {
        return house.ask(Question.at("/cells/{}", run.cellId()), Named.Cell.class);
    }
}
