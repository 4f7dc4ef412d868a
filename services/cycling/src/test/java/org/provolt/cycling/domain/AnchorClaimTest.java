package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.cycling.TimeAnchor.Kind;

class AnchorClaimTest {

    private static final Instant AT = Instant.parse("2026-11-01T08:00:00Z");

    private static final AnchorClaim FIRST = claim(0, Kind.FILE_UTC, 5, 1);

    private static final List<AnchorClaim> CLAIMS = List.of(
            FIRST,
            claim(0, Kind.FILE_UTC, 7, 1),
            claim(0, Kind.FILE_UTC, 1, 30),
            claim(0, Kind.FILE_LOCAL, 0, 1),
            claim(0, Kind.RUN_START, 0, 60),
            claim(10, Kind.FILE_UTC, 2, 1),
            claim(20, Kind.RUN_START, 0, 60));

    private static AnchorClaim claim(long record, Kind kind, long second, double uncertaintySecond) {
        return new AnchorClaim(record, new TimeAnchor(kind, AT.plusSeconds(second), uncertaintySecond));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theSameOneCountsInWhateverOrderTheyCome(long seed) {
        List<AnchorClaim> claims = new ArrayList<>(CLAIMS);
        Collections.shuffle(claims, new Random(seed));
        AnchorClaim counts = claims.stream()
                .reduce((held, next) -> next.beats(held) ? next : held)
                .orElseThrow();
        assertThat(counts).isEqualTo(FIRST);
    }
}
