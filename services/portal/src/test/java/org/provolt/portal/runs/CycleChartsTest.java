package org.provolt.portal.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.portal.look.ChartSheet;

class CycleChartsTest {

    private static CycleLine cycle(String json) {
        try {
            return CycleLine.of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static CycleCharts charts(String... cycles) {
        return new CycleCharts(new CyclesSheet(
                "metal-plating",
                Arrays.stream(cycles).map(CycleChartsTest::cycle).toList(),
                null));
    }

    private static List<@Nullable Object> point(ChartSheet sheet, int panel, int place) {
        return sheet.panels().get(panel).series().getFirst().points().get(place);
    }

    @Test
    void theCycleThatGoesOnIsNoPoint() {
        ChartSheet sheet = charts("{\"cycle\": 1, \"complete\": false}").efficiency();
        assertThat(sheet.panels().getFirst().series().getFirst().points()).isEmpty();
    }

    @Test
    void anAbsentEfficiencyIsAHole() {
        ChartSheet sheet = charts("{\"cycle\": 1, \"complete\": true}").efficiency();
        assertThat(point(sheet, 0, 0).get(1)).isNull();
    }

    @Test
    void slipsAddUp() {
        ChartSheet sheet = charts(
                        "{\"cycle\": 1, \"complete\": true, \"slippage_ah\": 1e-4}",
                        "{\"cycle\": 2, \"complete\": true, \"slippage_ah\": 2e-4}")
                .slip();
        assertThat((Double) point(sheet, 0, 1).get(1)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void behindACycleWithoutSlipTheSumIsNotKnown() {
        ChartSheet sheet = charts(
                        "{\"cycle\": 1, \"complete\": true}",
                        "{\"cycle\": 2, \"complete\": true, \"slippage_ah\": 2e-4}")
                .slip();
        assertThat(point(sheet, 0, 1).get(1)).isNull();
    }
}
