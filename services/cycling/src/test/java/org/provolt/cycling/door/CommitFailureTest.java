package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.testkit.ProvoltTestResource;

/// A series that is cached is never ahead of what was committed, nor behind.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class CommitFailureTest {

    private static final String SERIES = "live-1";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    FailingCommit failing;

    @Inject
    AggregateCache cache;

    @Inject
    EntityManager entityManager;

    private List<?> sequences(String table, String run) {
        return entityManager
                .createNativeQuery(
                        "select sequence from " + table + " where stream_id = ?1 order by sequence", Long.class)
                .setParameter(
                        1, SeriesStreamId.of(RunId.fromString(run), SERIES).toString())
                .getResultList();
    }

    @Test
    void recordsWhoseCommitFailedAreRecordedOnceAndTheNextFollowThem() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
        int before = failing.failures();
        failing.nextOf(run);
        instrument.send(run, SERIES, Rows.of(10, 20));
        instrument.send(run, SERIES, Rows.of(20, 30));
        sheetWith(run, 30);
        assertThat(failing.failures()).isEqualTo(before + 1);
        assertThat(sequences("event", run)).isEqualTo(List.of(0L, 1L, 2L, 3L));
    }

    @Test
    void aSeriesThatLeftTheCacheGoesOnFromItsSnapshot() {
        String run = laboratory.run();
        for (int batch = 0; batch < 120; batch++) {
            instrument.send(run, SERIES, Rows.of(2 * batch, 2 * batch + 2));
        }
        sheetWith(run, 240);
        assertThat(sequences("snapshot", run)).hasSize(1);
        cache.drop();
        instrument.send(run, SERIES, Rows.of(240, 242));
        sheetWith(run, 242);
    }
}
