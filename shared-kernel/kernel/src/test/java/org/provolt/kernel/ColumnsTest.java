package org.provolt.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static Columns columns(double[] time, double[] voltage) {
        Map<String, double[]> byName = new LinkedHashMap<>();
        byName.put(Bdf.TEST_TIME, time);
        byName.put(Bdf.VOLTAGE, voltage);
        return Columns.of(byName);
    }

    @Test
    void columnsOfUnequalLengthAreRefused() {
        Refused refused = catchThrowableOfType(Refused.class, () -> columns(new double[] {0, 1}, new double[] {0.1}));
        assertThat(refused.code()).isEqualTo("columns-of-unequal-length");
    }

    @Test
    void namesKeepTheirOrder() {
        assertThat(columns(new double[] {0}, new double[] {0.1}).names()).containsExactly(Bdf.TEST_TIME, Bdf.VOLTAGE);
    }

    @Test
    void rowsAreCutOutWithTheirValues() {
        Columns cut =
                columns(new double[] {0, 1, 2}, new double[] {0.1, 0.2, 0.3}).rows(1, 3);
        assertThat(cut).isEqualTo(columns(new double[] {1, 2}, new double[] {0.2, 0.3}));
    }

    @Test
    void whoeverGetsAColumnCannotChangeIt() {
        Columns columns = columns(new double[] {0}, new double[] {0.1});
        columns.column(Bdf.VOLTAGE)[0] = 9;
        assertThat(columns.at(Bdf.VOLTAGE, 0)).isEqualTo(0.1);
    }

    /// -0.0 and 0.0 are equal numbers with other bits, and a digest sees bits.
    @Test
    void equalMeansTheSameBits() {
        assertThat(columns(new double[] {0.0}, new double[] {1}))
                .isNotEqualTo(columns(new double[] {-0.0}, new double[] {1}));
    }

    @Test
    void anAbsentValueEqualsItself() {
        assertThat(columns(new double[] {0}, new double[] {Double.NaN}))
                .isEqualTo(columns(new double[] {0}, new double[] {Double.NaN}));
    }

    @Test
    void aColumnThatIsNotThereIsAMistakeOfTheProgram() {
        Columns columns = columns(new double[] {0}, new double[] {0.1});
        assertThatThrownBy(() -> columns.at(Bdf.CURRENT, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
