package org.provolt.metrics.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

class KeptColumnsTest {

    private static Columns columns(String... names) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.put(name, new double[] {name.length() + 0.1, Double.NaN, -0.0});
        }
        return Columns.of(columns);
    }

    @Test
    void whatTheFormulasReadComesBackToTheBit() {
        Columns all = columns(KeptColumns.NAMES.toArray(String[]::new));
        assertThat(Columns.of(KeptColumns.read(KeptColumns.write(all)))).isEqualTo(all);
    }

    @Test
    void whatTheyDoNotReadIsNotKept() {
        Columns some = columns(Bdf.VOLTAGE, Bdf.STEP_ID, "some vendor's column");
        assertThat(KeptColumns.read(KeptColumns.write(some))).containsOnlyKeys(Bdf.VOLTAGE);
    }
}
