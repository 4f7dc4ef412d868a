package org.provolt.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TrailFilterTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void daysAreThoseOfTheVisitorsClockAndTheLastIsInIt() {
        TrailFilter filter = new TrailFilter("", "", "2026-11-01", "2026-11-01", "", "");
        assertThat(filter.asked(null, "", BERLIN).target())
                .isEqualTo("/trail?from=2026-10-31T23%3A00%3A00Z&to=2026-11-01T23%3A00%3A00Z");
    }

    @Test
    void whatIsNoDayNarrowsNothing() {
        assertThat(new TrailFilter("", "", "soon", "", "", "")
                        .asked(null, "", BERLIN)
                        .target())
                .isEqualTo("/trail");
    }

    @Test
    void aKindMayBeWrittenInWords() {
        assertThat(new TrailFilter("", "", "", "", "cell corrected", "")
                        .asked(null, "", BERLIN)
                        .target())
                .isEqualTo("/trail?type=cell-corrected");
    }
}
