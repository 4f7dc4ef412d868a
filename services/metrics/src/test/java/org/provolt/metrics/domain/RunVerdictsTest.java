package org.provolt.metrics.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.domain.VerdictCommand.JudgeRegime;

class RunVerdictsTest {

    private static final RunId RUN = new RunId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private final FixtureConfiguration<RunVerdicts> fixture = new AggregateTestFixture<>(RunVerdicts.class);

    private static RegimeJudged judged(String regime) {
        return new RegimeJudged(RUN, regime, NOON);
    }

    private static JudgeRegime judge(String regime) {
        return new JudgeRegime(RUN, regime, NOON);
    }

    @Test
    void aRunCanBeJudged() {
        fixture.givenNoPriorActivity().when(judge("planar")).expectEvents(judged("planar"));
    }

    @Test
    void andJudgedOtherwiseLater() {
        fixture.given(judged("planar")).when(judge("soft-shorted")).expectEvents(judged("soft-shorted"));
    }

    @Test
    void notTheSameAgain() {
        fixture.given(judged("planar")).when(judge("planar")).expectException(Refused.class);
    }
}
