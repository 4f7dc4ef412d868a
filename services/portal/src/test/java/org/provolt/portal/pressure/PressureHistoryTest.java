package org.provolt.portal.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.pressure.PressureHistory.End;
import org.provolt.portal.pressure.PressureHistory.Line;

class PressureHistoryTest {

    private static final Instant EIGHT = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-01T11:00:00Z");

    @Test
    void theNextSettingEndsTheOneBefore() {
        assertThat(history(setting(22, EIGHT, null), setting(500, NINE, null)))
                .extracting(Line::end, Line::until)
                .containsExactly(tuple(End.FOLLOWED, NINE), tuple(End.NOT_YET, null));
    }

    @Test
    void aReleaseBeforeTheNextSettingEndsItFirst() {
        assertThat(history(setting(22, EIGHT, NINE), setting(500, TEN, null)).getFirst())
                .extracting(Line::end, Line::until)
                .containsExactly(End.RELEASED, NINE);
    }

    @Test
    void aReleaseAfterTheNextSettingChangesNothing() {
        assertThat(history(setting(22, EIGHT, TEN), setting(500, NINE, null)).getFirst())
                .extracting(Line::end, Line::until)
                .containsExactly(End.FOLLOWED, NINE);
    }

    @Test
    void aWithdrawnSettingEndsNothing() {
        assertThat(history(setting(22, EIGHT, null), withdrawn(900, NINE)))
                .extracting(Line::end)
                .containsExactly(End.NOT_YET, End.WITHDRAWN);
    }

    @Test
    void theStepsOfOnePressureAreOneLineWithAGap() {
        ChartSheet chart = PressureChart.of(
                PressureHistory.of(List.of(setting(22, EIGHT, null), setting(500, NINE, null), setting(22, TEN, null))),
                List.of(),
                ELEVEN);

        assertThat(chart.panels().getFirst().series())
                .extracting(ChartSheet.Series::name, series -> series.points().size())
                .containsExactly(tuple("22 kPa", 6), tuple("500 kPa", 3));
    }

    @Test
    void theLoadCellsReadingsAreACurveWithAGapWhereItWasSilent() {
        List<CellPressure.Reading> readings = new ArrayList<>();
        for (int second = 0; second < 1_000; second++) {
            readings.add(new CellPressure.Reading(EIGHT.plusSeconds(second), 21_900.0 + second));
        }
        readings.add(new CellPressure.Reading(NINE, 22_000.0));
        ChartSheet.Series curve = PressureChart.of(PressureHistory.of(List.of(setting(22, EIGHT, null))), readings, TEN)
                .panels()
                .getFirst()
                .series()
                .getLast();

        assertThat(curve.kind()).isEqualTo("curve");
        assertThat(curve.points())
                .hasSize(1_002)
                .element(1_000)
                .asInstanceOf(LIST)
                .element(1)
                .isNull();
    }

    private static org.assertj.core.groups.Tuple tuple(@Nullable Object... values) {
        return new org.assertj.core.groups.Tuple(values);
    }

    private static List<Line> history(SettingCard... settings) {
        return PressureHistory.of(List.of(settings)).lines();
    }

    private static SettingCard setting(double kilopascal, Instant at, @Nullable Instant released) {
        return card(kilopascal, at, released, null);
    }

    private static SettingCard withdrawn(double kilopascal, Instant at) {
        return card(kilopascal, at, null, new SettingCard.Withdrawal(at, "wrong cell", "me"));
    }

    private static SettingCard card(
            double kilopascal, Instant at, @Nullable Instant released, SettingCard.@Nullable Withdrawal withdrawn) {
        UUID cell = new UUID(0, 1);
        double pascal = kilopascal * 1_000;
        UUID id = UUID.randomUUID();
        return new SettingCard(
                id, cell, null, null, null, pascal, null, "set", null, at, at, "me", released, withdrawn, null);
    }
}
