package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// What ties a series to the calendar, in whatever order its batches come.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class TimeAnchorTest {

    private static final String SERIES = "live-1";
    private static final String FIRST_SAYS = "2026-11-01T10:00:00Z";
    private static final String KIND = "series[0].time_anchor.kind";
    private static final String AT = "series[0].time_anchor.at";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    private static String anchor(String at) {
        return ", \"time_anchor\": {\"kind\": \"file-utc\", \"at\": \"%s\"}".formatted(at);
    }

    private void send(String run, Rows rows, String anchorAt) {
        instrument.send(run, rows.json(run, SERIES, anchor(anchorAt)));
    }

    @Test
    void theFirstBatchTiesTheSeriesThoughItWasRefusedAndCameAgainLater() {
        String run = laboratory.run();
        send(run, Rows.of(0, 10).without("voltage_volt"), FIRST_SAYS);
        instrument.send(run, SERIES, Rows.of(10, 20));
        assertThat(sheetWith(run, 10).getString(KIND)).isEqualTo("run-start");
        send(run, Rows.of(0, 10), FIRST_SAYS);
        assertThat(sheetWith(run, 20).getString(AT)).isEqualTo(FIRST_SAYS);
    }

    @Test
    void ofTwoThatSayATimeTheEarlierRecordsCount() {
        String run = laboratory.run();
        send(run, Rows.of(0, 10).without("voltage_volt"), FIRST_SAYS);
        send(run, Rows.of(10, 20), "2026-11-01T10:00:07Z");
        sheetWith(run, 10);
        send(run, Rows.of(0, 10), FIRST_SAYS);
        assertThat(sheetWith(run, 20).getString(AT)).isEqualTo(FIRST_SAYS);
    }

    @Test
    void equalRecordsThatAreSentAgainWithATimeTieTheSeries() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
        send(run, Rows.of(0, 10), FIRST_SAYS);
        assertThat(sheet(run, sheet -> sheet.getString(KIND).equals("file-utc")).getString(AT))
                .isEqualTo(FIRST_SAYS);
    }
}
