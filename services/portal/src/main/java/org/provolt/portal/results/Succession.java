package org.provolt.portal.results;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.trail.TrailLine;

/// Which results took each other's place, and why.
@Singleton
class Succession {

    private static final int MOST_PREDECESSORS = 12;
    private static final int MOST_FACTS = 200;
    private static final int FEW_FACTS = 12;
    private static final String MEASURING = "metrics";

    private final House house;

    Succession(House house) {
        this.house = house;
    }

    /// How a superseded result was replaced; of a current one, how it replaced its predecessor.
    Replacements of(ResultCard result) {
        String otherId = result.isCurrent() ? result.supersedes() : result.supersededBy();
        if (otherId == null) {
            return new Replacements(result, null, null, List.of());
        }
        Asked<Listed<TrailLine>> own = trail(result.resultId());
        Asked<Listed<TrailLine>> others = trail(otherId);
        List<ResultCard> predecessors = predecessors(result);
        return switch (ask(otherId)) {
            case Answer.Failed<ResultCard>(var why) -> new Replacements(result, null, why, predecessors);
            case Answer.Found<ResultCard> found -> {
                ResultCard other = found.value();
                ResultCard before = result.isCurrent() ? other : result;
                ResultCard after = result.isCurrent() ? result : other;
                Replacement replacement = new Replacement(
                        before, after, Differences.between(before, after), factsBetween(before, after, own, others));
                yield new Replacements(result, replacement, null, predecessors);
            }
        };
    }

    /// What it replaced, what that had replaced, and so on; the nearest first.
    private List<ResultCard> predecessors(ResultCard result) {
        List<ResultCard> chain = new ArrayList<>();
        // A result that became current again supersedes what had superseded it: the chain can lead back into itself.
        Set<String> seen = new HashSet<>(Set.of(result.resultId()));
        String next = result.supersedes();
        while (next != null && seen.add(next) && chain.size() < MOST_PREDECESSORS) {
            Answer<ResultCard> answer = ask(next);
            if (answer.isFound()) {
                chain.add(answer.getValue());
            }
            next = answer.isFound() ? answer.getValue().supersedes() : null;
        }
        return chain;
    }

    private Answer<ResultCard> ask(String resultId) {
        return house.ask(Question.at("/results/{}", resultId), ResultCard.class).answer();
    }

    /// Of what either rests on, what was recorded after the one was measured and not after the other was.
    private static Answer<List<TrailLine>> factsBetween(
            ResultCard one, ResultCard other, Asked<Listed<TrailLine>> own, Asked<Listed<TrailLine>> others) {
        return own.answer()
                .then(first -> others.answer()
                        .map(second -> Stream.of(first, second)
                                .flatMap(trail -> trail.items().stream())
                                .toList()))
                .map(facts -> between(one.measuredAt(), other.measuredAt(), facts));
    }

    private static List<TrailLine> between(Instant one, Instant other, List<TrailLine> facts) {
        Instant from = one.isBefore(other) ? one : other;
        Instant to = one.isBefore(other) ? other : one;
        Set<String> seen = new HashSet<>();
        return facts.stream()
                .filter(fact -> !fact.service().equals(MEASURING))
                .filter(fact ->
                        fact.recordedAt().isAfter(from) && !fact.recordedAt().isAfter(to) && seen.add(fact.eventId()))
                .sorted(Comparator.comparing(TrailLine::recordedAt))
                .limit(FEW_FACTS)
                .toList();
    }

    private Asked<Listed<TrailLine>> trail(String resultId) {
        Question question =
                Question.at("/results/{}/trail", resultId).with("summary", true).with("limit", MOST_FACTS);
        return house.list(question, TrailLine.class);
    }
}
