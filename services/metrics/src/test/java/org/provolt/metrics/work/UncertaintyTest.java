package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

/// What becomes of uncertainties when somebody says how accurate an instrument is.
@MetricsTest
class UncertaintyTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(60, 51).columns();
    private static final String EFFICIENCY = "items[0].coulombic_efficiency_standard_uncertainty_percent";
    private static final String PLATED = "items[0].plated_capacity_standard_uncertainty_ah";
    private static final String BECAUSE = "_absent_because";

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    private JsonPath measured() {
        ears.hear(bench.readied());
        ears.hear(bench.opened("s", 0), bench.recorded("s", 0, RECORDS), bench.completed());
        return Api.completeCycles(bench.run, 2);
    }

    @Test
    void whereNobodyStatedItItIsAbsent() {
        JsonPath sheet = measured();
        assertThat(sheet.getString(EFFICIENCY + BECAUSE)).isEqualTo("current-accuracy-unknown");
        assertThat(sheet.getString(PLATED + BECAUSE)).isEqualTo("current-accuracy-unknown");
    }

    @Test
    void whatTheRegistrationSaysIsOfTheReadingAndCancelsFromTheRatio() {
        ears.hear(bench.instrumentRegistered(0.1));
        JsonPath sheet = measured();
        double plated = sheet.getDouble("items[0].plated_capacity_ah");
        assertThat(sheet.getDouble(PLATED)).isCloseTo(1e-3 * plated, within(1e-9 * plated));
        assertThat(sheet.getString(EFFICIENCY + BECAUSE)).isEqualTo("current-offset-unknown");
    }

    /// Said before the run or after it, in one order or another: the same results to the bit.
    @Test
    void aStatementSupersedesUncertaintiesAloneWheneverItIsHeard() {
        JsonPath before = measured();
        ears.hear(bench.instrumentRegistered(0.1), bench.accuracyStated(1, 0.05, 2e-7));
        JsonPath late = Api.cycles(bench.run, sheet -> sheet.getString(EFFICIENCY) != null);
        assertThat(late.getString("items[0].result_ids.coulombic_efficiency_percent"))
                .isEqualTo(before.getString("items[0].result_ids.coulombic_efficiency_percent"));
        double efficiency = late.getDouble("items[0].coulombic_efficiency_percent");
        assertThat(late.getDouble(EFFICIENCY)).isPositive().isLessThan(0.01 * efficiency);
        String result = late.getString("items[0].result_ids.coulombic_efficiency_standard_uncertainty_percent");
        JsonPath card = Api.get("/results/" + result).jsonPath();
        assertThat(card.getDouble("parameters.current_offset_ampere")).isEqualTo(2e-7);
        assertThat(card.getInt("parameters.current_accuracy_version")).isEqualTo(1);
        assertThat(card.getString("supersedes"))
                .isEqualTo(before.getString("items[0].result_ids.coulombic_efficiency_standard_uncertainty_percent"));
    }

    @Test
    void theNewestStatementCountsWhicheverIsHeardLast() {
        ears.hear(bench.instrumentRegistered(0.1));
        var first = bench.accuracyStated(1, 0.05, 2e-7);
        var second = bench.accuracyStated(2, 0.02, null);
        ears.hear(second, first);
        JsonPath sheet = measured();
        double plated = sheet.getDouble("items[0].plated_capacity_ah");
        assertThat(sheet.getDouble(PLATED)).isCloseTo(2e-4 * plated, within(1e-9 * plated));
    }
}
