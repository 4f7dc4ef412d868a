package org.provolt.portal.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.people.People;

/// `/results/{id}`: what a number is, what it rests on, what it replaced and why, down to bytes and people.
@Path("/results/{resultId}")
@Authenticated
@RunOnVirtualThread
public class ResultPage {

    private final House house;
    private final HouseJson json;
    private final Succession succession;
    private final People people;

    ResultPage(House house, HouseJson json, Succession succession, People people) {
        this.house = house;
        this.json = json;
        this.succession = succession;
        this.people = people;
    }

    @CheckedTemplate(basePath = "results")
    record Result(ResultCard result, Foundations from, Identity identity) implements TemplateInstance {}

    /// @param succession what it replaced or was replaced by
    @CheckedTemplate(basePath = "results")
    record Why(Answer<Replacements> succession) implements TemplateInstance {}

    @CheckedTemplate(basePath = "results")
    record Origin(String resultId, Answer<Outline> outline) implements TemplateInstance {}

    @GET
    public Response result(@PathParam("resultId") String resultId) {
        return switch (card(resultId)) {
            case Answer.Found<ResultCard> found -> {
                ResultCard result = found.value();
                Foundations from = Foundations.of(result, house);
                yield Response.ok(new Result(result, from, Identity.of(result, json)))
                        .build();
            }
            case Answer.Failed<ResultCard>(var why) -> Sorry.because(why);
        };
    }

    private Answer<ResultCard> card(String resultId) {
        return house.ask(Question.at("/results/{}", resultId), ResultCard.class).answer();
    }

    /// What took its place or whose place it took, and why.
    @GET
    @Path("/why")
    public TemplateInstance why(@PathParam("resultId") String resultId) {
        return new Why(card(resultId).map(succession::of));
    }

    /// What it rests on, as a list in words.
    @GET
    @Path("/origin")
    public TemplateInstance origin(@PathParam("resultId") String resultId) {
        return new Origin(resultId, provenance(resultId).map(Outline::of));
    }

    /// The same as a graph, for the page's script.
    @GET
    @Path("/origin.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response graph(@PathParam("resultId") String resultId) {
        return switch (provenance(resultId)) {
            case Answer.Found<ProvenanceGraph> found ->
                Response.ok(json.text(found.value())).build();
            case Answer.Failed<ProvenanceGraph>(var why) ->
                Response.status(why.status())
                        .entity(json.text(new Failure(why.sentence())))
                        .build();
        };
    }

    record Failure(String detail) {}

    private Answer<ProvenanceGraph> provenance(String resultId) {
        return house.ask(Question.at("/results/{}/provenance", resultId), ProvenanceDocument.class)
                .answer()
                .map(document -> ProvenanceGraph.of(document, people::words));
    }
}
