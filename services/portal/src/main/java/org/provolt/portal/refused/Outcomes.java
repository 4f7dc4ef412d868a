package org.provolt.portal.refused;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// What became of messages that were sent again: refused once more, or not refused since.
@Singleton
class Outcomes {

    private static final int MOST = 1_000;
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final House house;
    private final InstantSource clock;

    Outcomes(House house, InstantSource clock) {
        this.house = house;
        this.clock = clock;
    }

    /// @param pending whether a refusal may still be on its way
    record Told(List<Attempt> attempts, boolean pending, String runLink) {}

    /// @param refusedAs the refusal of this very attempt; absent where none is known
    record Attempt(RejectionSheet.Retry retry, @Nullable RejectionLine refusedAs, boolean young) {}

    Answer<Told> of(RejectionSheet message) {
        if (message.retriedAs().isEmpty()) {
            return new Answer.Found<>(new Told(List.of(), false, ""), null, null);
        }
        return later(message).map(later -> told(message, later));
    }

    private Answer<Listed<RejectionLine>> later(RejectionSheet message) {
        Question question = Question.at("/rejections").with("limit", MOST);
        Question narrowed = message.getRunLink().isEmpty()
                ? question
                : question.with("run_id", message.line().key());
        return house.list(narrowed, RejectionLine.class).answer();
    }

    private Told told(RejectionSheet message, Listed<RejectionLine> later) {
        Map<String, RejectionLine> byMessage = later.items().stream()
                .filter(line -> message.line().rejectionId().equals(line.retryOf()) && line.messageId() != null)
                .collect(Collectors.toMap(
                        line -> String.valueOf(line.messageId()), Function.identity(), (one, other) -> one));
        Instant now = clock.instant();
        List<Attempt> attempts = message.retriedAs().stream()
                .map(retry -> new Attempt(
                        retry,
                        byMessage.get(retry.messageId()),
                        retry.recordedAt().plus(A_WHILE).isAfter(now)))
                .toList();
        boolean pending = attempts.stream().anyMatch(attempt -> attempt.refusedAs() == null && attempt.young());
        return new Told(attempts, pending, message.getRunLink());
    }
}
