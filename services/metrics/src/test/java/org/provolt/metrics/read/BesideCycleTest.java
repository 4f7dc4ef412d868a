package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

/// What was in force beside build, pressure and current: rests and temperature.
@MetricsTest
class BesideCycleTest {

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void aReadiedCell() {
        ears.hear(bench.readied());
    }

    private JsonPath cycles(int count, Columns columns) {
        ears.hear(bench.opened("s", 0), bench.recorded("s", 0, columns), bench.completed());
        return Api.completeCycles(bench.run, count);
    }

    private static Recorded resting() {
        return new Recorded()
                .rest(5)
                .current(-0.001, 100, share -> -0.02)
                .rest(7199)
                .current(0.001, 90, share -> 0.02)
                .rest(599)
                .current(-0.001, 100, share -> -0.02)
                .current(0.001, 90, share -> 0.02);
    }

    @Test
    void restsStandBesideTheHalfCyclesThatTheyFollow() {
        JsonPath sheet = cycles(2, resting().columns());
        assertThat(sheet.getString("items[0].rests.before_second_absent_because"))
                .isEqualTo("no-half-cycle-before");
        assertThat(sheet.getDouble("items[0].rests.between_second")).isEqualTo(7200);
        assertThat(sheet.getDouble("items[0].rests.after_second")).isEqualTo(600);
        assertThat(sheet.getDouble("items[1].rests.before_second")).isEqualTo(600);
        assertThat(sheet.getDouble("items[1].rests.between_second")).isZero();
        assertThat(sheet.getDouble("items[1].rests.after_second")).isZero();
        assertThat(sheet.getString("items[0].temperature_absent_because")).isEqualTo("no-temperature-recorded");
    }

    @Test
    void theTemperatureIsTimeWeighted() {
        Columns columns = resting().columnsWith(Bdf.SURFACE_TEMPERATURE, second -> second < 3000 ? 25 : 35);
        JsonPath sheet = cycles(2, columns);
        assertThat(sheet.getDouble("items[0].temperature.min_celsius")).isEqualTo(25);
        assertThat(sheet.getDouble("items[0].temperature.max_celsius")).isEqualTo(35);
        assertThat(sheet.getDouble("items[0].temperature.mean_celsius"))
                .isCloseTo((25 * 2994.5 + 35 * (7994 - 2999.5)) / 7989, within(0.01));
        assertThat(sheet.getString("items[0].temperature.column")).isEqualTo("surface_temperature_celsius");
        assertThat(sheet.getDouble("items[1].temperature.mean_celsius")).isEqualTo(35);
    }

    @Test
    void theRoomsTemperatureCountsWhereTheCellsIsNotKnown() {
        Columns columns = resting().columnsWith(Bdf.AMBIENT_TEMPERATURE, second -> 22.5);
        assertThat(cycles(2, columns).getString("items[0].temperature.column"))
                .isEqualTo("ambient_temperature_celsius");
    }

    @Test
    void aTemperatureIsAConditionAndNoInput() {
        JsonPath warm = cycles(2, resting().columnsWith(Bdf.SURFACE_TEMPERATURE, second -> 25));
        JsonPath card =
                Api.get("/results/" + warm.getString("items[0].result_id")).jsonPath();
        assertThat(card.getDouble("conditions.temperature.mean_celsius")).isEqualTo(25);
        assertThat(card.getDouble("conditions.rests.between_second")).isEqualTo(7200);
        Bench other = new Bench();
        ears.hear(other.readied());
        ears.hear(other.opened("s", 0), other.recorded("s", 0, resting().columns()), other.completed());
        JsonPath unknown = Api.completeCycles(other.run, 2);
        JsonPath beside =
                Api.get("/results/" + unknown.getString("items[0].result_id")).jsonPath();
        assertThat(beside.getString("inputs.digest")).isEqualTo(card.getString("inputs.digest"));
    }

    @Test
    void theSheetAsCsvHasThem() {
        cycles(2, resting().columnsWith(Bdf.SURFACE_TEMPERATURE, second -> 25));
        List<String> lines = Api.as("technician")
                .accept("text/csv")
                .get("/api/v1/runs/" + bench.run + "/cycles")
                .asString()
                .lines()
                .toList();
        assertThat(lines.getFirst()).contains(",rest_between_second,").endsWith(",temperature_absent_because");
        assertThat(lines.get(1)).contains(",7200.0,,600.0,,25.0,25.0,25.0,surface_temperature_celsius,");
    }
}
