package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.cycling.domain.SpectrumCommand.ConfirmSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.CorrectStage;
import org.provolt.cycling.domain.SpectrumCommand.RecordSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.TellStage;
import org.provolt.kernel.Columns;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

class SpectrumTest {

    private static final RunId RUN = new RunId(new UUID(1, 2));
    private static final SpectrumId SPECTRUM = new SpectrumId(new UUID(3, 4));
    private static final Instant AT = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final TimeAnchor MEASURED = new TimeAnchor(TimeAnchor.Kind.FILE_UTC, AT, 1.0);
    private static final SampleSource SOURCE =
            new SampleSource(new ImportId(new UUID(5, 6)), "ab12", "peis.mpr", "biologic-mpr-spectra", "1");

    private final AggregateTestFixture<Spectrum> spectrum = new AggregateTestFixture<>(Spectrum.class);

    private static Columns points(double firstOhm) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("frequency_hertz", new double[] {100, 10});
        columns.put("real_impedance_ohm", new double[] {firstOhm, 50});
        columns.put("imaginary_impedance_ohm", new double[] {-1, -30});
        return Columns.of(columns);
    }

    private static SpectrumMessage message(TimeAnchor anchor, SampleSource source) {
        return new SpectrumMessage(RUN, "ocv", points(10), anchor, 1, source);
    }

    private static SpectrumRecorded recorded() {
        return new SpectrumRecorded(RUN, SPECTRUM, "ocv", MEASURED, 1, points(10), SOURCE, AT);
    }

    @Test
    void aSpectrumIsRecordedAsItCame() {
        spectrum.givenNoPriorActivity()
                .when(new RecordSpectrum(SPECTRUM, message(null, SOURCE), MEASURED, AT))
                .expectEvents(recorded());
    }

    @Test
    void aSpectrumIsNotRecordedTwice() {
        spectrum.given(recorded())
                .when(new RecordSpectrum(SPECTRUM, message(null, SOURCE), MEASURED, AT))
                .expectException(Refused.class);
    }

    @Test
    void anotherFileConfirmsIt() {
        spectrum.given(recorded())
                .when(new ConfirmSpectrum(SPECTRUM, RUN, SOURCE, 2, AT))
                .expectEvents(new SpectrumConfirmed(RUN, SPECTRUM, SOURCE, 2, AT));
    }

    private static SpectrumRecorded ofNoStage() {
        return new SpectrumRecorded(RUN, SPECTRUM, null, MEASURED, 1, points(10), SOURCE, AT);
    }

    private static SpectrumStageStated stated(String before, String stage, StageBasis basis) {
        return new SpectrumStageStated(RUN, SPECTRUM, before, stage, basis, null, AT);
    }

    @Test
    void aStageThatNobodySaidIsToldLater() {
        spectrum.given(ofNoStage())
                .when(new TellStage(SPECTRUM, RUN, "ocv", null, AT))
                .expectEvents(stated(null, "ocv", StageBasis.TOLD));
    }

    @Test
    void aStageThatSomebodySaidIsNotToldAnew() {
        spectrum.given(recorded())
                .when(new TellStage(SPECTRUM, RUN, "as_built", null, AT))
                .expectNoEvents();
    }

    @Test
    void whatAPersonSaidIsNotToldAnew() {
        spectrum.given(recorded(), stated("ocv", null, StageBasis.CORRECTED))
                .when(new TellStage(SPECTRUM, RUN, "ocv", null, AT))
                .expectNoEvents();
    }

    @Test
    void aWrongStageIsCorrectedAndStaysSoWhenTheSpectrumComesAgain() {
        spectrum.given(
                        recorded(),
                        stated("ocv", "as_built", StageBasis.CORRECTED),
                        new SpectrumWithdrawn(RUN, SPECTRUM, SOURCE.importId(), AT),
                        recorded())
                .when(new CorrectStage(SPECTRUM, RUN, null, 3, AT))
                .expectEvents(stated("as_built", null, StageBasis.CORRECTED));
    }

    @Test
    void aStageIsNotCorrectedToWhatItIs() {
        spectrum.given(recorded())
                .when(new CorrectStage(SPECTRUM, RUN, "ocv", 0, AT))
                .expectException(Refused.class);
    }

    @Test
    void aMomentThatTheSenderNamesCounts() {
        assertThat(SpectrumRules.measured(message(MEASURED, SOURCE), true, START, START))
                .isEqualTo(MEASURED);
    }

    @Test
    void aLiveInstrumentsMessageIsOfItsOwnTime() {
        assertThat(SpectrumRules.measured(message(null, null), true, AT, START)).isEqualTo(MEASURED);
    }

    /// When a file was brought says nothing of when it was measured.
    @Test
    void aFileWithoutAClockIsOfTheRunsStart() {
        assertThat(SpectrumRules.measured(message(null, SOURCE), true, AT, START))
                .isEqualTo(new TimeAnchor(TimeAnchor.Kind.RUN_START, START, 60.0));
    }

    @Test
    void aMessageWithoutATimeIsOfTheRunsStart() {
        assertThat(SpectrumRules.measured(message(null, null), false, AT, START).kind())
                .isEqualTo(TimeAnchor.Kind.RUN_START);
    }

    @Test
    void pointsAreTheSameWithinTheDigitsOfAnExport() {
        assertThat(SamePoints.are(points(10), points(10.0000004))).isTrue();
    }

    @Test
    void pointsThatDifferAreOthers() {
        assertThat(SamePoints.are(points(10), points(10.001))).isFalse();
    }

    @Test
    void theIdentityFollowsFromWhatWasMeasured() {
        assertThat(SpectrumIdentity.of(message(null, SOURCE), MEASURED))
                .isEqualTo(SpectrumIdentity.of(message(MEASURED, null), MEASURED));
    }

    @Test
    void aSpectrumNeedsNoStage() {
        SpectrumRules.check(new SpectrumMessage(RUN, null, points(10), null, 1, null));
    }

    /// Identities of before stages could be left out.
    @Test
    void whichStageWasToldIsPartOfTheIdentity() {
        assertThat(SpectrumIdentity.of(message(null, SOURCE), MEASURED))
                .isEqualTo(SpectrumId.fromString("7ce5c8fe-1e99-3041-85af-0bd93f2131f4"));
        assertThat(SpectrumIdentity.of(new SpectrumMessage(RUN, null, points(10), null, 1, SOURCE), MEASURED))
                .isNotEqualTo(SpectrumIdentity.of(message(null, SOURCE), MEASURED));
    }

    @Test
    void aStageThatIsNoneIsRefused() {
        SpectrumMessage message = new SpectrumMessage(RUN, "after_lunch", points(10), null, 1, null);
        assertThatThrownBy(() -> SpectrumRules.check(message))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("unknown-stage"));
    }
}
