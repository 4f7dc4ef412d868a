package org.provolt.metrics.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpecimenId;
import org.provolt.metrics.conditions.Harvested;

class DepositAgesTest {

    private static final Instant ENDED = Instant.parse("2026-11-01T08:10:00.5Z");
    private static final RunId RUN = new RunId(new UUID(1, 1));
    private static final SpecimenId SPECIMEN = new SpecimenId(new UUID(2, 2));
    private static final PlatingEnd PLATED = new PlatingEnd.Known(RUN, ENDED, 2.0);

    private static Instant after(long second) {
        return ENDED.plusSeconds(second);
    }

    private static Optional<Harvested> opened(long releasedSecond, long openedSecond) {
        return Optional.of(new Harvested(SPECIMEN, after(openedSecond), after(releasedSecond)));
    }

    private static DepositAge age(Optional<Harvested> harvest, long takenSecond) {
        return DepositAges.of(PLATED, harvest, Optional.of(after(takenSecond)), after(takenSecond));
    }

    @Test
    void eachAgeIsSinceTheCurrentEnded() {
        assertThat(age(opened(7200, 7500), 10_000))
                .isEqualTo(new DepositAge(SPECIMEN, RUN, ENDED, 2.0, 7200.0, null, 7500.0, null, 10_000.0, null));
    }

    @Test
    void aFractionOfASecondCounts() {
        DepositAge age = DepositAges.of(PLATED, Optional.empty(), Optional.of(ENDED.plusMillis(1250)), after(9));
        assertThat(age.imagingAfterPlatingSecond()).isEqualTo(1.25);
    }

    @Test
    void aCellThatWasNotOpenedHasNoSpecimen() {
        DepositAge age = age(Optional.empty(), 100);
        assertThat(age.specimenId()).isNull();
        assertThat(age.releaseAfterPlatingSecondAbsentBecause()).isEqualTo("no-harvest");
        assertThat(age.harvestAfterPlatingSecondAbsentBecause()).isEqualTo("no-harvest");
        assertThat(age.imagingAfterPlatingSecond()).isEqualTo(100);
    }

    @Test
    void anImageThatWasTakenBeforeTheCellWasOpenedIsOfNoSpecimen() {
        DepositAge age = age(opened(200, 300), 299);
        assertThat(age.specimenId()).isNull();
        assertThat(age.releaseAfterPlatingSecondAbsentBecause()).isEqualTo("imaged-before-harvest");
        assertThat(age.imagingAfterPlatingSecond()).isEqualTo(299);
    }

    @Test
    void whenAnImageWasTakenIsNotAssumed() {
        DepositAge age = DepositAges.of(PLATED, opened(200, 300), Optional.empty(), after(9000));
        assertThat(age.imagingAfterPlatingSecond()).isNull();
        assertThat(age.imagingAfterPlatingSecondAbsentBecause()).isEqualTo("acquired-at-unknown");
        assertThat(age.specimenId()).isEqualTo(SPECIMEN);
    }

    @Test
    void anImageThatWasReadBeforeTheCellWasOpenedIsOfNoSpecimen() {
        DepositAge age = DepositAges.of(PLATED, opened(200, 300), Optional.empty(), after(250));
        assertThat(age.specimenId()).isNull();
    }

    @Test
    void withoutAPlatingsEndThereIsNoAge() {
        DepositAge age = DepositAges.of(
                new PlatingEnd.Unknown(Reason.SEVERAL_RUNS), opened(200, 300), Optional.of(after(900)), after(900));
        assertThat(age.releaseAfterPlatingSecondAbsentBecause()).isEqualTo("several-runs");
        assertThat(age.harvestAfterPlatingSecondAbsentBecause()).isEqualTo("several-runs");
        assertThat(age.imagingAfterPlatingSecondAbsentBecause()).isEqualTo("several-runs");
        assertThat(age.platingEndedAt()).isNull();
        assertThat(age.specimenId()).isEqualTo(SPECIMEN);
    }

    @Test
    void aReleaseBeforeThePlatingEndedContradictsIt() {
        DepositAge age = age(opened(-3, 300), 900);
        assertThat(age.releaseAfterPlatingSecond()).isNull();
        assertThat(age.releaseAfterPlatingSecondAbsentBecause()).isEqualTo("before-plating-ended");
        assertThat(age.harvestAfterPlatingSecond()).isEqualTo(300);
    }

    @Test
    void whatTheAnchorLeavesOpenContradictsNothing() {
        assertThat(age(opened(-2, 300), 900).releaseAfterPlatingSecond()).isEqualTo(-2);
    }

    @Test
    void anAnchorWithoutUncertaintyLeavesNothingOpen() {
        PlatingEnd exact = new PlatingEnd.Known(RUN, ENDED, null);
        DepositAge age = DepositAges.of(exact, Optional.empty(), Optional.of(after(-1)), after(-1));
        assertThat(age.imagingAfterPlatingSecondAbsentBecause()).isEqualTo("before-plating-ended");
    }
}
