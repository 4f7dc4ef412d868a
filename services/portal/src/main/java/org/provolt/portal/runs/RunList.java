package org.provolt.portal.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// `/runs`: every run, the newest first, with search and state.
@Path("/runs")
@Authenticated
@RunOnVirtualThread
public class RunList {

    private static final int PAGE = 50;
    private static final List<Choice> STATES = Choice.of("running", "completed", "aborted");

    private final House house;

    RunList(House house) {
        this.house = house;
    }

    /// A run with the names of its cell and its instrument, as far as they are known.
    record Line(RunCard run, Named.@Nullable Cell cell, Named.@Nullable Instrument instrument) {}

    /// @param after from where this page goes on; empty on the first
    @CheckedTemplate(basePath = "runs")
    record Runs(
            String q,
            String state,
            String after,
            List<Choice> states,
            Answer<List<Line>> runs,
            @Nullable String next) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/runs")
                .with("q", q)
                .with("state", state)
                .with("after", after)
                .with("limit", PAGE);
        Answer<Listed<RunCard>> runs = house.list(question, RunCard.class).answer();
        String next = runs instanceof Answer.Found<Listed<RunCard>> found
                ? found.value().next()
                : null;
        return new Runs(q, state, after, STATES, runs.map(this::lines), next);
    }

    private List<Line> lines(Listed<RunCard> runs) {
        Map<UUID, Asked<Named.Cell>> cells = asked(runs, RunCard::cellId, "/cells/{}", Named.Cell.class);
        Map<UUID, Asked<Named.Instrument>> instruments =
                asked(runs, RunCard::instrumentId, "/instruments/{}", Named.Instrument.class);
        return runs.items().stream()
                .map(run -> new Line(run, found(cells.get(run.cellId())), found(instruments.get(run.instrumentId()))))
                .toList();
    }

    private <T> Map<UUID, Asked<T>> asked(
            Listed<RunCard> runs, Function<RunCard, UUID> identity, String path, Class<T> shape) {
        return runs.items().stream()
                .map(identity)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> house.ask(Question.at(path, id), shape)));
    }

    private static <T> @Nullable T found(@Nullable Asked<T> asked) {
        return asked != null && asked.answer() instanceof Answer.Found<T> found ? found.value() : null;
    }
}
