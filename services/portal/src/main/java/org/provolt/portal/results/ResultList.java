package org.provolt.portal.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.trail.SubjectSearch;
import org.provolt.portal.trail.SubjectSearch.Meant;

/// `/results`: every number that was ever told, by cell or run, metric and standing.
@Path("/results")
@Authenticated
@RunOnVirtualThread
public class ResultList {

    private static final int PAGE = 50;

    private final House house;
    private final SubjectSearch search;

    ResultList(House house, SubjectSearch search) {
        this.house = house;
        this.search = search;
    }

    /// What the list is narrowed to, as it was asked for; empty where it is not.
    record Filter(String subject, String metric, String standing, String after) {

        public boolean isNarrowed() {
            return !subject.isBlank() || !metric.isBlank() || !standing.isBlank();
        }
    }

    /// @param labels of the cells in it, as far as they are known
    @CheckedTemplate(basePath = "results")
    record Results(
            Filter filter,
            String complaint,
            List<Metric> metrics,
            Answer<Listed<ResultLine>> results,
            Map<UUID, String> labels)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("subject") @DefaultValue("") String subject,
            @QueryParam("metric") @DefaultValue("") String metric,
            @QueryParam("standing") @DefaultValue("") String standing,
            @QueryParam("after") @DefaultValue("") String after) {
        Filter filter = new Filter(subject, metric, standing, after);
        Meant meant = search.meant(subject);
        Answer<Listed<ResultLine>> results =
                meant.complaint().isEmpty() ? ask(filter, meant) : new Answer.Found<>(nothing(), null, null);
        return new Results(filter, meant.complaint(), Metric.all(), results, labels(results));
    }

    private Answer<Listed<ResultLine>> ask(Filter filter, Meant meant) {
        Question question = Question.at("/results")
                .with("subject", meant.identity())
                .with("metric", filter.metric())
                .with("standing", filter.standing())
                .with("after", filter.after())
                .with("limit", PAGE);
        return house.list(question, ResultLine.class).answer();
    }

    private static Listed<ResultLine> nothing() {
        return new Listed<>(List.of(), null);
    }

    private Map<UUID, String> labels(Answer<Listed<ResultLine>> results) {
        Map<UUID, Asked<Foundations.Cell>> asked = new HashMap<>();
        if (results.isFound()) {
            results.getValue()
                    .items()
                    .forEach(line -> asked.computeIfAbsent(
                            line.subject().cellId(),
                            cell -> house.ask(Question.at("/cells/{}", cell), Foundations.Cell.class)));
        }
        Map<UUID, String> labels = new HashMap<>();
        asked.forEach((id, question) -> {
            Answer<Foundations.Cell> cell = question.answer();
            labels.put(
                    id,
                    cell.isFound()
                            ? cell.getValue().label()
                            : "cell " + id.toString().substring(0, 8));
        });
        return labels;
    }
}
