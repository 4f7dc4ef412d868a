package org.provolt.portal.cells;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;

/// `/cells/{id}`: what a cell is made of, what pressed on it, what ran on it, and all that happened to it. The build
/// comes with the page, each of the rest by itself.
@Path("/cells/{cellId}")
@Authenticated
@RunOnVirtualThread
public class CellPage {

    private static final int MOST_RUNS = 100;

    private final House house;

    CellPage(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "cells")
    record Cell(CellCard cell) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cells")
    record Runs(UUID cellId, Answer<Listed<RunLine>> runs) implements TemplateInstance {}

    @GET
    public Response cell(@PathParam("cellId") UUID cellId) {
        return switch (house.ask(Question.at("/cells/{}", cellId), CellCard.class)
                .answer()) {
            case Answer.Found<CellCard> cell ->
                Response.ok(new Cell(cell.value())).build();
            case Answer.Failed<CellCard>(var why) -> Sorry.because(why);
        };
    }

    @GET
    @Path("/runs")
    public TemplateInstance runs(@PathParam("cellId") UUID cellId) {
        Question question = Question.at("/runs").with("cell_id", cellId).with("limit", MOST_RUNS);
        return new Runs(cellId, house.list(question, RunLine.class).answer());
    }
}
