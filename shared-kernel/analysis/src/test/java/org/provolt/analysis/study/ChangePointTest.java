package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Reason;
import org.provolt.analysis.study.ChangePoint.Found;

class ChangePointTest {

    private static final Level AT_0 = new Level(0, List.of(81.5, 82.3));
    private static final Level AT_22 = new Level(22, List.of(95.8, 96.1));
    private static final Level AT_136 = new Level(136, List.of(98.98, 99.12));
    private static final Level AT_500 = new Level(500, List.of(99.56, 99.62));
    private static final Level AT_911 = new Level(911, List.of(99.58, 99.63));
    private static final Level AT_1272 = new Level(1272, List.of(99.57, 99.61));

    private static Found found(Level... levels) {
        return ChangePoint.of(List.of(levels), ChangePoint.SIGNIFICANCE);
    }

    // The paper's averages, two cells each: it reads 500 kPa off its plot.
    @Test
    void thePapersEfficiencyStopsChangingAt500() {
        Found found = found(AT_0, AT_22, AT_136, AT_500, AT_911, AT_1272);
        assertThat(found).isInstanceOfSatisfying(Found.At.class, at -> {
            assertThat(at.point().factorValue()).isEqualTo(500);
            assertThat(at.point().below()).isEqualTo(136);
        });
    }

    // Textbook F test, closed form: groups {1,2,3}, {2,3,4}: F = 1.5 with 1 and 4 degrees of freedom, p = 0.2879.
    @Test
    void theProbabilityIsThatOfTheFTest() {
        double p = EqualMeans.probability(
                List.of(new Level(0, List.of(1.0, 2.0, 3.0)), new Level(1, List.of(2.0, 3.0, 4.0))));
        assertThat(p).isCloseTo(0.2879, within(5e-5));
    }

    @Test
    void twoLevelsAreTooFew() {
        assertThat(found(AT_0, AT_22)).isEqualTo(new Found.None(Reason.TOO_FEW_LEVELS));
    }

    @Test
    void withoutRepeatsNothingIsSaid() {
        assertThat(found(new Level(0, List.of(1.0)), new Level(1, List.of(2.0)), new Level(2, List.of(2.0))))
                .isEqualTo(new Found.None(Reason.NO_REPEATS));
    }

    @Test
    void whatStillRisesHasNoChangePoint() {
        assertThat(found(AT_0, AT_22, AT_136)).isEqualTo(new Found.None(Reason.STILL_CHANGING));
    }

    @Test
    void whatNeverChangesHasNone() {
        assertThat(found(AT_500, AT_911, AT_1272)).isEqualTo(new Found.None(Reason.NO_CHANGE));
    }

    @Test
    void unitsDoNotMatter() {
        Level low = new Level(0, List.of(0.815, 0.823));
        Level middle = new Level(500, List.of(0.9956, 0.9962));
        Level high = new Level(911, List.of(0.9958, 0.9963));
        assertThat(found(low, middle, high))
                .isInstanceOfSatisfying(
                        Found.At.class,
                        at -> assertThat(at.point().factorValue()).isEqualTo(500));
    }
}
