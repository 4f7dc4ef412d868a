package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.domain.SeriesExamples.AT;
import static org.provolt.cycling.domain.SeriesExamples.RUN;
import static org.provolt.cycling.domain.SeriesExamples.RUN_START;
import static org.provolt.cycling.domain.SeriesExamples.SERIES;
import static org.provolt.cycling.domain.SeriesExamples.STREAM;
import static org.provolt.cycling.domain.SeriesExamples.batch;
import static org.provolt.cycling.domain.SeriesExamples.missing;
import static org.provolt.cycling.domain.SeriesExamples.opened;
import static org.provolt.cycling.domain.SeriesExamples.recorded;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.cycling.domain.SeriesCommand.AcceptGap;
import org.provolt.cycling.domain.SeriesCommand.CloseRecords;
import org.provolt.cycling.domain.SeriesCommand.KeepRepresentation;
import org.provolt.cycling.domain.SeriesCommand.RecordSamples;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;

class SampleSeriesTest {

    private AggregateTestFixture<SampleSeries> series;

    @BeforeEach
    void begin() {
        series = new AggregateTestFixture<>(SampleSeries.class);
    }

    private static RecordSamples record(long from, long to) {
        return new RecordSamples(batch(from, to), RUN_START, AT);
    }

    private static CloseRecords close(long from, long to) {
        return new CloseRecords(STREAM, RUN, SERIES, new RecordSpan(from, to), "malformed", AT);
    }

    private static AcceptGap accept(long from, long to) {
        return new AcceptGap(STREAM, RUN, SERIES, new RecordSpan(from, to), AT);
    }

    private static GapAccepted accepted(long from, long to) {
        return new GapAccepted(RUN, SERIES, from, to, AT);
    }

    @Test
    void theFirstRecordsOpenTheSeries() {
        series.givenNoPriorActivity().when(record(0, 3)).expectEvents(opened(), recorded(0, 3));
    }

    @Test
    void recordsThatFollowOnAreAppended() {
        series.given(opened(), recorded(0, 3)).when(record(3, 5)).expectEvents(recorded(3, 5));
    }

    @Test
    void recordsThatAreThereAreLeftOut() {
        series.given(opened(), recorded(0, 3)).when(record(1, 5)).expectEvents(recorded(3, 5));
    }

    @Test
    void recordsThatAreAllThereChangeNothing() {
        series.given(opened(), recorded(0, 3)).when(record(0, 3)).expectNoEvents();
    }

    @Test
    void recordsBehindAHoleAreNotAppended() {
        series.given(opened(), recorded(0, 3))
                .when(record(4, 5))
                .expectException(Refused.class)
                .expectExceptionMessage("Record 3 is waited for.");
    }

    @Test
    void recordsGoOnBehindWhatIsMissing() {
        series.given(opened(), recorded(0, 3), missing(3, 5)).when(record(5, 6)).expectEvents(recorded(5, 6));
    }

    @Test
    void whatWasMissingIsAppendedWhenItComes() {
        series.given(opened(), recorded(0, 3), missing(3, 5), recorded(5, 6))
                .when(record(3, 5))
                .expectEvents(recorded(3, 5));
    }

    @Test
    void whatWasAcceptedAsMissingIsAppendedWhenItComesAllTheSame() {
        series.given(opened(), recorded(0, 3), missing(3, 5), accepted(3, 5))
                .when(record(3, 5))
                .expectEvents(recorded(3, 5));
    }

    @Test
    void aBatchAcrossAMissingRangeGivesWhatIsNotThere() {
        series.given(opened(), recorded(0, 3), missing(3, 5), recorded(5, 6))
                .when(record(2, 8))
                .expectEvents(recorded(3, 5), recorded(6, 8));
    }

    @Test
    void aMissingRangeAheadIsSkippedWhenTheRecordsReachIt() {
        series.given(opened(), recorded(0, 3), missing(5, 8), recorded(3, 5))
                .when(record(8, 9))
                .expectEvents(recorded(8, 9));
    }

    @Test
    void aRefusedFirstBatchIsMissing() {
        series.givenNoPriorActivity().when(close(0, 3)).expectEvents(missing(0, 3));
    }

    @Test
    void ofARefusedBatchOnlyWhatIsNotThereIsMissing() {
        series.given(opened(), recorded(0, 3)).when(close(1, 5)).expectEvents(missing(3, 5));
    }

    @Test
    void aRefusedBatchOfRecordsThatAreThereLeavesNothingMissing() {
        series.given(opened(), recorded(0, 3)).when(close(0, 2)).expectNoEvents();
    }

    @Test
    void theSeriesIsOpenedByItsFirstRecordsThoughSomeWereMissingBefore() {
        series.given(missing(0, 3)).when(record(3, 4)).expectEvents(opened(), recorded(3, 4));
    }

    @Test
    void whatIsMissingCanBeAccepted() {
        series.given(opened(), recorded(0, 3), missing(3, 5)).when(accept(0, 5)).expectEvents(accepted(3, 5));
    }

    @Test
    void whatNeverCameIsMissingFromTheMomentThatItIsAccepted() {
        series.given(opened(), recorded(0, 3))
                .when(accept(3, 5))
                .expectEvents(missing(3, 5, SampleSeries.NEVER_CAME), accepted(3, 5));
    }

    @Test
    void aGapIsAcceptedOnce() {
        series.given(opened(), recorded(0, 3), missing(3, 5), accepted(3, 5))
                .when(accept(3, 5))
                .expectException(Refused.class);
    }

    @Test
    void aSecondFileIsKeptBesideTheRecords() {
        SampleSource source = new SampleSource(ImportId.fromString(RUN.toString()), "ab", "a.mpt", "biologic-mpt", "1");
        series.given(opened(), recorded(0, 3))
                .when(new KeepRepresentation(STREAM, RUN, SERIES, source, 3, AT))
                .expectEvents(new RepresentationKept(RUN, SERIES, source, 3, AT));
    }

    private static final TimeAnchor FILE_UTC = new TimeAnchor(TimeAnchor.Kind.FILE_UTC, AT.plusSeconds(5), 1.0);
    private static final TimeAnchor LATER = new TimeAnchor(TimeAnchor.Kind.FILE_UTC, AT.plusSeconds(9), 1.0);

    private static SeriesOpened openedBy(TimeAnchor anchor) {
        return new SeriesOpened(RUN, SERIES, anchor, AT);
    }

    private static SeriesAnchored anchored(long record, TimeAnchor anchor) {
        return new SeriesAnchored(RUN, SERIES, record, anchor, AT);
    }

    @Test
    void anEarlierBatchThatComesLateTiesTheSeriesToItsTime() {
        series.given(missing(0, 3), openedBy(LATER), recorded(3, 5))
                .when(new RecordSamples(batch(0, 3), FILE_UTC, AT))
                .expectEvents(recorded(0, 3), anchored(0, FILE_UTC));
    }

    @Test
    void aBatchThatKnowsTheTimeTiesASeriesThatRestsOnTheRunsStart() {
        series.given(opened(), recorded(0, 3))
                .when(new RecordSamples(batch(3, 5), FILE_UTC, AT))
                .expectEvents(recorded(3, 5), anchored(3, FILE_UTC));
    }

    @Test
    void aLaterBatchDoesNotMoveTheSeries() {
        series.given(openedBy(FILE_UTC), recorded(0, 3))
                .when(new RecordSamples(batch(3, 5), LATER, AT))
                .expectEvents(recorded(3, 5));
    }

    @Test
    void theRunsStartDoesNotMoveASeriesThatIsTied() {
        series.given(missing(0, 3), openedBy(FILE_UTC), recorded(3, 5))
                .when(record(0, 3))
                .expectEvents(recorded(0, 3));
    }

    @Test
    void recordsThatAreThereCanStillTieTheSeries() {
        series.given(opened(), recorded(0, 3))
                .when(new RecordSamples(batch(0, 3), FILE_UTC, AT))
                .expectEvents(anchored(0, FILE_UTC));
    }

    @Test
    void aSeriesIsTiedOnce() {
        series.given(opened(), recorded(0, 3), anchored(0, FILE_UTC))
                .when(new RecordSamples(batch(0, 3), FILE_UTC, AT))
                .expectNoEvents();
    }

    @Test
    void theStreamFollowsFromRunAndSeries() {
        assertThat(SeriesStreamId.of(RUN, SERIES)).isEqualTo(STREAM).isNotEqualTo(SeriesStreamId.of(RUN, "other"));
    }
}
