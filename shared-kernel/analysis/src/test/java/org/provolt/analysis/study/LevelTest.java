package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

class LevelTest {

    private static final LevelWidth TWO_KILOPASCAL_OR_TWO_PERCENT = new LevelWidth(2_000, 2);

    private static List<Level> levels(double... factors) {
        List<StudyPoint> points = java.util.Arrays.stream(factors)
                .mapToObj(factor -> new StudyPoint(factor, 1))
                .toList();
        return Level.of(points, TWO_KILOPASCAL_OR_TWO_PERCENT);
    }

    // Two-sided 95 % of Student's t, as every table prints it.
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.3027", "4, 2.7764", "10, 2.2281", "30, 2.0423"})
    void tIsThatOfTheTables(int freedom, double printed) {
        assertThat(StudentT.quantile95(freedom)).isCloseTo(printed, within(5e-5));
    }

    @Test
    void pressuresThatLieCloseAreOneLevel() {
        assertThat(levels(500_000, 0, 501_200, 1_500).stream().map(Level::n)).containsExactly(2, 2);
    }

    @Test
    void aLevelIsNoChain() {
        assertThat(levels(0, 1_500, 3_000).stream().map(Level::n)).containsExactly(2, 1);
    }

    @Test
    void aLevelsFactorIsTheMean() {
        assertThat(levels(500_000, 501_200).getFirst().factorValue()).isEqualTo(500_600);
    }

    @Test
    void theOrderOfPointsDoesNotMatter() {
        assertThat(levels(0, 22_000, 21_000, 500_000)).isEqualTo(levels(500_000, 21_000, 0, 22_000));
    }

    // 1, 2, 3: mean 2, SD 1, t(0.975, 2) / sqrt(3) = 2.4841.
    @Test
    void theIntervalIsStudents() {
        Level level = new Level(0, List.of(3.0, 1.0, 2.0));
        assertThat(Stream.of(level.standardDeviation(), level.intervalHalfWidth())
                        .map(Measured::toOptional)
                        .map(found -> Math.round(found.orElseThrow() * 1e4) / 1e4))
                .containsExactly(1.0, 2.4841);
    }

    @Test
    void oneRunHasNoInterval() {
        assertThat(new Level(0, List.of(1.0)).intervalHalfWidth()).isEqualTo(Measured.absent(Reason.SINGLE_RUN));
    }
}
