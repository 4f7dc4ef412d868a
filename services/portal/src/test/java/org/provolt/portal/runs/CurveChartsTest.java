package org.provolt.portal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.portal.look.ChartSheet;

class CurveChartsTest {

    private static Curves.OfHalf half(String charge, double ah, double volt) {
        return new Curves.OfHalf(charge, false, List.of(0.0, ah), List.of(volt, volt), null);
    }

    private static Curves.OfCycle cycle(int number, @Nullable Double begin, double volt) {
        return new Curves.OfCycle(
                number,
                true,
                begin,
                List.of(half("plated_capacity_ah", 4e-3, -volt), half("stripped_capacity_ah", 3e-3, volt)));
    }

    private static ChartSheet.Panel panel(ChartSheet sheet) {
        return sheet.panels().getFirst();
    }

    private static CurveCharts charts(Curves.OfCycle... cycles) {
        return new CurveCharts(new Curves("metal-plating", cycles.length, List.of(cycles)), Map.of(), false);
    }

    @Test
    void smallVoltagesStandInMillivolt() {
        assertThat(panel(charts(cycle(1, 0.0, 0.125)).overCapacity()).y().unit())
                .isEqualTo("mV");
    }

    @Test
    void largeVoltagesStandInVolt() {
        assertThat(panel(charts(cycle(1, 0.0, 2)).overCapacity()).y().unit()).isEqualTo("V");
    }

    @Test
    void strippingGoesBackFromWherePlatingEnded() {
        ChartSheet sheet = charts(cycle(1, 0.0, 2)).endToEnd();
        assertThat(panel(sheet).series().get(1).points()).isEqualTo(List.of(List.of(4.0, 2.0), List.of(1.0, 2.0)));
    }

    @Test
    void theNextCycleBeginsWhereTheOnesBeforeLeftOff() {
        ChartSheet sheet = charts(cycle(1, 0.0, 2), cycle(2, 1e-3, 2)).endToEnd();
        assertThat(panel(sheet).series().getFirst().points())
                .isEqualTo(List.of(
                        List.of(0.0, -2.0),
                        List.of(4.0, -2.0),
                        Arrays.<@Nullable Object>asList(4.0, null),
                        List.of(1.0, -2.0),
                        List.of(5.0, -2.0)));
    }

    @Test
    void aCycleOfUnknownBeginIsNotDrawnEndToEnd() {
        assertThat(panel(charts(cycle(1, null, 2)).endToEnd()).series()).isEmpty();
    }
}
