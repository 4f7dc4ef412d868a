package org.provolt.metrics.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.metrics.VersionQuoted;
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.domain.QuotationCommand.QuoteVersion;

class StudyQuotationsTest {

    private static final StudyId STUDY = new StudyId(new UUID(1, 2));
    private static final String METRIC = "nucleation_overpotential_volt";
    private static final String ALGORITHM = "nucleation-overpotential";
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private final FixtureConfiguration<StudyQuotations> fixture = new AggregateTestFixture<>(StudyQuotations.class);

    private static QuoteVersion quote(int version) {
        return new QuoteVersion(STUDY, METRIC, ALGORITHM, Integer.toString(version), NOON);
    }

    private static VersionQuoted quoted(int version) {
        return new VersionQuoted(STUDY, METRIC, ALGORITHM, Integer.toString(version), NOON);
    }

    @Test
    void aVersionCanBeChosen() {
        fixture.givenNoPriorActivity().when(quote(2)).expectEvents(quoted(2));
    }

    @Test
    void anotherCanBeChosenAfterIt() {
        fixture.given(quoted(2)).when(quote(1)).expectEvents(quoted(1));
    }

    @Test
    void theOneThatIsQuotedAlreadyCannot() {
        fixture.given(quoted(1), quoted(2)).when(quote(2)).expectException(Refused.class);
    }
}
